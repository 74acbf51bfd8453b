# The freedesktop side: menu entry, file type, icons, metainfo, manual pages, completion.
include(GNUInstallDirs)
set(data ${CMAKE_INSTALL_DATADIR})
set(here ${CMAKE_CURRENT_SOURCE_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR})

install(FILES talbook.desktop DESTINATION ${data}/applications)
install(FILES talbook-mime.xml DESTINATION ${data}/mime/packages RENAME talbook.xml)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/talbook.svg DESTINATION ${data}/icons/hicolor/scalable/apps)
foreach(size 16 22 24 32 48 64 128 256)
    install(FILES icons/talbook-${size}.png DESTINATION ${data}/icons/hicolor/${size}x${size}/apps RENAME talbook.png)
endforeach()
configure_file(org.talbook.Talbook.metainfo.xml.in org.talbook.Talbook.metainfo.xml @ONLY)
install(FILES ${made}/org.talbook.Talbook.metainfo.xml DESTINATION ${data}/metainfo)

# told(FILE LANGUAGE option...): what talbook-cli prints about itself, compressed where the name says so.
set(told_files)
function(told file)
    add_custom_command(OUTPUT ${made}/${file}
        COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:talbook-cli> "-DARGUMENTS=${ARGN}" -DOUTPUT=${made}/${file}
                -P ${here}/write_output.cmake
        DEPENDS talbook-cli ${here}/write_output.cmake VERBATIM)
    set(told_files ${told_files} ${made}/${file} PARENT_SCOPE)
endfunction()
told(talbook-cli.1 --lang en --manual)
told(talbook-cli.ru.1 --lang ru --manual)
told(talbook-cli.bash --lang en --completion bash)
told(talbook-cli.fish --lang en --completion fish)
told(_talbook-cli --lang en --completion zsh)
add_custom_target(talbook_told ALL DEPENDS ${told_files})

# Manual pages are compressed, without the time, so that the same source gives the same bytes.
set(pages)
foreach(page talbook.1 talbook.ru.1 talbook-cli.1 talbook-cli.ru.1)
    set(source ${here}/man/${page})
    if(NOT EXISTS ${source})
        set(source ${made}/${page})
    endif()
    add_custom_command(OUTPUT ${made}/${page}.gz COMMAND gzip -9nc ${source} > ${made}/${page}.gz
                       DEPENDS ${source} VERBATIM)
    list(APPEND pages ${made}/${page}.gz)
    string(REPLACE ".ru.1" ".1" name ${page})
    set(folder ${CMAKE_INSTALL_MANDIR}/man1)
    if(NOT name STREQUAL page)
        set(folder ${CMAKE_INSTALL_MANDIR}/ru/man1)
    endif()
    install(FILES ${made}/${page}.gz DESTINATION ${folder} RENAME ${name}.gz)
endforeach()
add_custom_target(talbook_pages ALL DEPENDS ${pages})
add_dependencies(talbook_pages talbook_told)

install(FILES ${made}/talbook-cli.bash DESTINATION ${data}/bash-completion/completions RENAME talbook-cli)
install(FILES completion/talbook.bash DESTINATION ${data}/bash-completion/completions RENAME talbook)
install(FILES ${made}/talbook-cli.fish DESTINATION ${data}/fish/vendor_completions.d)
install(FILES ${made}/_talbook-cli DESTINATION ${data}/zsh/vendor-completions)

# Debian wants who may do what with which part, and what changed, under these names.
include(debian/documents.cmake)
