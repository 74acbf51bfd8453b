# A disk image with the bundle; Qt's own deployment script gathers frameworks and plugins. Signing and notarizing want
# a developer's certificate and are not done here.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Talbook)
set_target_properties(talbook PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Talbook
    MACOSX_BUNDLE_GUI_IDENTIFIER org.talbook.Talbook
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
qt_generate_deploy_app_script(TARGET talbook OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
