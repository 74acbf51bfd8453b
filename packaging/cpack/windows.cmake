# With the MSVC kit of Qt, NSIS and the libraries of vcpkg: an installer, and a ZIP to be unpacked anywhere. The runtime
# libraries and Qt's plugins are gathered by Qt's own deployment script.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_NSIS_DISPLAY_NAME Talbook)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/talbook.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # talbook-cli
set(CPACK_NSIS_URL_INFO_ABOUT ${TALBOOK_SITE})
# A double click on a plan opens it.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
WriteRegStr SHCTX 'Software\\Classes\\.talbook' '' 'Talbook.Plan'
WriteRegStr SHCTX 'Software\\Classes\\Talbook.Plan' '' 'Talbook plan'
WriteRegStr SHCTX 'Software\\Classes\\Talbook.Plan\\DefaultIcon' '' '$INSTDIR\\bin\\talbook.exe,0'
WriteRegStr SHCTX 'Software\\Classes\\Talbook.Plan\\shell\\open\\command' '' '\"$INSTDIR\\bin\\talbook.exe\" \"%1\"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
DeleteRegKey SHCTX 'Software\\Classes\\.talbook'
DeleteRegKey SHCTX 'Software\\Classes\\Talbook.Plan'
]])
qt_generate_deploy_app_script(TARGET talbook OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
