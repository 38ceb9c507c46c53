# The files of a Linux package: the program with its engine in a folder of its own, and what tells the desktop of it.
set(private ${CMAKE_INSTALL_LIBDIR}/untie)
file(RELATIVE_PATH hence ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_PREFIX}/${private})
set_target_properties(untie PROPERTIES INSTALL_RPATH "$ORIGIN/${hence}")
install(TARGETS sqlite3mc LIBRARY DESTINATION ${private} NAMELINK_SKIP)

set(here ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(made ${CMAKE_CURRENT_BINARY_DIR}/linux)
configure_file(${here}/untie.desktop.in ${made}/${UNTIE_APP_ID}.desktop @ONLY)
configure_file(${here}/mime.xml.in ${made}/${UNTIE_APP_ID}.xml @ONLY)
if(UNTIE_SITE) # home page and pictures, of which AppStream takes none but from there
    file(READ ${here}/metainfo-site.xml.in UNTIE_SITE_PARTS)
    string(CONFIGURE "${UNTIE_SITE_PARTS}" UNTIE_SITE_PARTS @ONLY)
    set(UNTIE_SOURCE_LINE "Source: ${UNTIE_SITE}/\n")
endif()
configure_file(${here}/metainfo.xml.in ${made}/${UNTIE_APP_ID}.metainfo.xml @ONLY)
install(FILES ${made}/${UNTIE_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/${UNTIE_APP_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${made}/${UNTIE_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/completion.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME untie)
configure_file(${here}/copyright.in ${made}/copyright @ONLY)
install(FILES ${made}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(DIRECTORY ${icons}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${here}/icon.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${UNTIE_APP_ID}.svg)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/untie.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps RENAME ${UNTIE_APP_ID}-symbolic.svg)

# The manual has the verbs and options from the program itself, so that none is missing.
add_custom_command(OUTPUT ${made}/untie.1.gz ${made}/changelog.gz
    COMMAND ${Python3_EXECUTABLE} ${here}/documents.py $<TARGET_FILE:untie> ${PROJECT_VERSION} ${UNTIE_DATE} ${PROJECT_SOURCE_DIR} ${made}
    DEPENDS untie ${here}/documents.py ${here}/untie.1.in ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    COMMENT "Writing the manual"
    VERBATIM)
add_custom_target(untie_manual ALL DEPENDS ${made}/untie.1.gz)
install(FILES ${made}/untie.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
