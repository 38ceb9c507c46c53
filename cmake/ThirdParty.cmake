# Sources that the distribution does not carry. packaging/fetch.sh downloads, checks and unpacks what
# packaging/thirdparty.txt pins; UNTIE_THIRD_PARTY names a folder that holds them for offline builds.
set(UNTIE_THIRD_PARTY "" CACHE PATH "Folder with sqlite3mc/ and lucide/ (see packaging/thirdparty.txt)")
if(NOT UNTIE_THIRD_PARTY)
    execute_process(COMMAND ${PROJECT_SOURCE_DIR}/packaging/fetch.sh
        OUTPUT_VARIABLE fetched OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "The pinned third-party sources could not be fetched. "
            "Set UNTIE_THIRD_PARTY to a folder that holds them (packaging/thirdparty.txt).")
    endif()
    set(UNTIE_THIRD_PARTY "${fetched}" CACHE PATH "" FORCE)
endif()
if(NOT EXISTS ${UNTIE_THIRD_PARTY}/sqlite3mc/sqlite3.c)
    message(FATAL_ERROR "No encrypted SQLite in '${UNTIE_THIRD_PARTY}/sqlite3mc': without it Untie is not built at all.")
endif()

set(engine ${PROJECT_BINARY_DIR}/sqlite3mc/sqlite3.c)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/sqlite3mc)
add_custom_command(OUTPUT ${engine}
    COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/mendengine.py ${UNTIE_THIRD_PARTY}/sqlite3mc/sqlite3.c ${engine}
    DEPENDS ${PROJECT_SOURCE_DIR}/cmake/mendengine.py ${UNTIE_THIRD_PARTY}/sqlite3mc/sqlite3.c
    COMMENT "Mending how the encrypted SQLite reads"
    VERBATIM)

# The encrypted SQLite takes the place of the system's libsqlite3.so.0, so that Qt's own driver runs on it.
add_library(sqlite3mc SHARED ${engine})
set_target_properties(sqlite3mc PROPERTIES
    OUTPUT_NAME sqlite3 SOVERSION 0 AUTOMOC OFF
    LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
target_include_directories(sqlite3mc SYSTEM INTERFACE ${UNTIE_THIRD_PARTY}/sqlite3mc)
target_compile_definitions(sqlite3mc PRIVATE
    SQLITE_THREADSAFE=1 SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_TEMP_STORE=3 SQLITE_SECURE_DELETE
    SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_FTS5 SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_DBPAGE_VTAB
    SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_OMIT_LOAD_EXTENSION SQLITE_USER_AUTHENTICATION=0
    HAVE_FDATASYNC=1) # an fsync would also write the time of each save, in the file system's own journal
# A debug build of SQLite is several times slower and tells nothing about our code.
target_compile_options(sqlite3mc PRIVATE -O2 -w -fstack-protector-strong -fcf-protection)
target_link_options(sqlite3mc PRIVATE -Wl,-z,relro,-z,now)
target_link_libraries(sqlite3mc PRIVATE m pthread dl)
