# One INTERFACE target carries the language, the warnings and the Qt restrictions of the whole program.
add_library(talbook_flags INTERFACE)
target_compile_options(talbook_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wcast-qual -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(talbook_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TALBOOK_VERSION="${PROJECT_VERSION}")
target_include_directories(talbook_flags INTERFACE ${CMAKE_SOURCE_DIR})

if(TALBOOK_SANITIZE)
    target_compile_options(talbook_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                           -fno-omit-frame-pointer)
    target_link_options(talbook_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TALBOOK_FUZZ)
    target_compile_options(talbook_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
                           -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(talbook_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TALBOOK_COVERAGE)
    target_compile_options(talbook_flags INTERFACE --coverage -O0)
    target_link_options(talbook_flags INTERFACE --coverage)
endif()
