# Windows and macOS. UNTESTED: written after the documentation of CMake and Qt, on neither system tried.
# What Qt the program needs is copied beside it by Qt's own tools (windeployqt, macdeployqt).
if(APPLE)
    set_target_properties(untie PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Untie
        MACOSX_BUNDLE_GUI_IDENTIFIER ${UNTIE_APP_ID}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        INSTALL_RPATH "@executable_path/../Frameworks")
    install(TARGETS sqlite3mc LIBRARY DESTINATION untie.app/Contents/Frameworks NAMELINK_SKIP)
else()
    set_target_properties(untie PROPERTIES WIN32_EXECUTABLE ON)
    install(TARGETS sqlite3mc RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
qt_generate_deploy_app_script(TARGET untie FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
