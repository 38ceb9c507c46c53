# CPack rather than debhelper: one set of install rules serves every system, and a package is made from the tree as it stands.
set(CPACK_PACKAGE_NAME untie)
set(CPACK_PACKAGE_VENDOR "The Untie maintainers")
set(CPACK_PACKAGE_CONTACT "Untie maintainers <maintainers@untie.example>")
if(UNTIE_SITE)
    set(CPACK_PACKAGE_HOMEPAGE_URL ${UNTIE_SITE})
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "clients, visits and trigger points of a massage clinic")
set(CPACK_PACKAGE_DESCRIPTION
"Untie keeps the record of a massage clinic on the clinic's own computer:
clients, appointments, intake, visits with a body map, and notes that are
signed. The record is encrypted; what somebody may see is what their keys
open.
.
A trigger point is kept as a thing of its own: found on one visit, scored
before and after treatment, found again or gone on the next.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Its own engine is no package's; Qt's driver and zones of time are asked for by name only.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/lib)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, hunspell-en-us | hunspell-dictionary, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, cups-client, hunspell-de-de")

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Untie)
    set(CPACK_PACKAGE_EXECUTABLES untie Untie)
    set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_BINARY_DIR}/untie.ico)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)
