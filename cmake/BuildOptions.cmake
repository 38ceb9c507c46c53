# What every target of ours is compiled with.
add_library(untie_build_options INTERFACE)
target_compile_features(untie_build_options INTERFACE cxx_std_20)
target_include_directories(untie_build_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(untie_build_options INTERFACE
    QT_NO_FOREACH
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS
    UNTIE_VERSION="${PROJECT_VERSION}")
target_compile_options(untie_build_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion
    -fstack-protector-strong -fcf-protection)
if(UNTIE_WHOLE_BUILD) # what is private to one source is none of another's, which a compiler that sees both does not know
    target_compile_options(untie_build_options INTERFACE -Wshadow=local -Wno-subobject-linkage)
else()
    target_compile_options(untie_build_options INTERFACE -Wshadow)
endif()
target_link_options(untie_build_options INTERFACE -Wl,-z,relro,-z,now)
# Hundreds of tests are linked; what people run is linked by the system's own linker.
find_program(MOLD mold)
if(MOLD AND BUILD_TESTING)
    target_link_options(untie_build_options INTERFACE -fuse-ld=mold)
endif()
if(UNTIE_WERROR)
    target_compile_options(untie_build_options INTERFACE -Werror)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_definitions(untie_build_options INTERFACE _FORTIFY_SOURCE=2)
    # Where it was built is no part of the program: packaging/reproduce.sh.
    add_compile_options(-ffile-prefix-map=${PROJECT_BINARY_DIR}=build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
    set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)
endif()
if(UNTIE_SANITIZE)
    target_compile_options(untie_build_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    # With the sanitizers' checks in between, g++ 12 takes some values for uninitialized that are not.
    target_compile_options(untie_build_options INTERFACE -Wno-maybe-uninitialized)
    target_link_options(untie_build_options INTERFACE -fsanitize=address,undefined)
endif()

# A part of the program of which it is counted which lines are run.
function(untie_count_lines target)
    if(UNTIE_COVERAGE)
        target_compile_options(${target} PRIVATE --coverage -fprofile-update=atomic)
        target_link_options(${target} PUBLIC --coverage)
    endif()
endfunction()

find_program(CCACHE ccache)
if(CCACHE)
    if(UNTIE_WHOLE_BUILD) # else it keeps nothing that was built with them
        set(CCACHE ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
        target_compile_options(untie_build_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
