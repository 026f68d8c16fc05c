# How every folder of Selaras becomes a target. One static library a folder, naming exactly what it may use, so that a
# wrong arrow does not link. Sources are whatever .cpp and .h files lie in the folder itself (not below it).

add_library(selaras_flags INTERFACE)
target_compile_options(selaras_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough -Werror -pthread)
target_compile_definitions(selaras_flags INTERFACE QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_TO_ASCII
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(selaras_flags INTERFACE -Wunused-result)
endif()

set(SELARAS_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them")
if(SELARAS_SANITIZE)
    add_compile_options(-fsanitize=${SELARAS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${SELARAS_SANITIZE})
endif()

# What nearly every file reads first, compiled once: Qt's core and the standard library for all, and the widgets for the
# window and its tests. It only saves time: ./dev lint reads the sources without it, so that each still names what it uses.
function(selaras_precompile name)
    cmake_parse_arguments(arg "" "" "USES;HEADERS" ${ARGN})
    file(WRITE ${CMAKE_BINARY_DIR}/${name}/${name}.cpp "// for the precompiled headers of ${name}\n")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}/${name}.cpp)
    target_link_libraries(${name} PRIVATE ${arg_USES} selaras_flags)
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()
set(selaras_every_file <QByteArray> <QDateTime> <QFile> <QHash> <QList> <QObject> <QRegularExpression> <QSet> <QString>
    <QStringList> <QTimer> <QTimeZone> <QVariant> <QCoroTask> <tl/expected.hpp> <algorithm> <array> <atomic> <chrono> <cmath>
    <functional> <limits> <map> <memory> <optional> <set> <string> <utility> <variant> <vector>)
selaras_precompile(precompiled_core USES Qt6::Core QCoro6::Core HEADERS ${selaras_every_file})
selaras_precompile(precompiled_window USES Qt6::Widgets QCoro6::Core HEADERS ${selaras_every_file} <QApplication> <QBoxLayout>
    <QComboBox> <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QStandardItemModel> <QTreeView> <QWidget>)
function(selaras_read_precompiled target)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui(/|$)")
        target_precompile_headers(${target} REUSE_FROM precompiled_window)
    else()
        target_precompile_headers(${target} REUSE_FROM precompiled_core)
    endif()
endfunction()

# What a test runs in: no display, and the sanitizers told what is not to be reported (tests/sanitizers says why). They
# slow a program down several times, so it may take longer.
set(selaras_test_environment QT_QPA_PLATFORM=offscreen)
set(selaras_patience 1)
if(SELARAS_SANITIZE)
    set(known ${CMAKE_SOURCE_DIR}/tests/sanitizers)
    list(APPEND selaras_test_environment
        UBSAN_OPTIONS=print_stacktrace=1
        LSAN_OPTIONS=suppressions=${known}/lsan.supp:print_suppressions=0
        TSAN_OPTIONS=suppressions=${known}/tsan.supp:ignore_noninstrumented_modules=1:history_size=4
        QTEST_FUNCTION_TIMEOUT=1800000)
    set(selaras_patience 10)
endif()

# selaras_add_test(<target> <timeout in seconds> [<argument>...]): a test that runs the program <target>.
function(selaras_add_test target timeout)
    math(EXPR timeout "${timeout} * ${selaras_patience}")
    add_test(NAME ${target} COMMAND ${target} ${ARGN})
    set_tests_properties(${target} PROPERTIES ENVIRONMENT "${selaras_test_environment}" TIMEOUT ${timeout})
endfunction()

# selaras_library(<name> ROOT <include root> USES <targets>...)
# <name> is the folder's path with underscores: core/channels/shopee is core_channels_shopee.
function(selaras_library name)
    cmake_parse_arguments(arg "" "ROOT" "USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    list(FILTER sources EXCLUDE REGEX "/test_[^/]*$") # a folder of tests may have a library of its own
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC ON)
    target_include_directories(${name} PUBLIC ${arg_ROOT})
    target_link_libraries(${name} PUBLIC ${arg_USES} PRIVATE selaras_flags)
    selaras_read_precompiled(${name})
endfunction()

# selaras_program(<name> USES <targets>...): one executable of app/.
function(selaras_program name)
    cmake_parse_arguments(arg "" "" "USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_executable(${name} ${sources})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${arg_USES} selaras_flags)
    selaras_read_precompiled(${name})
endfunction()

# selaras_starts_programs(<target>): what it starts gets a copy of its memory under the thread sanitizer.
function(selaras_starts_programs target)
    if(SELARAS_SANITIZE MATCHES "thread")
        target_sources(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests/sanitizers/clone.cpp)
    endif()
endfunction()

# selaras_tests(<twin> USES <targets>...): every test_*.cpp of this folder is one Qt Test program named <twin>_<file>.
# Tests run without a display; those that need real windows use the offscreen platform.
function(selaras_tests twin)
    cmake_parse_arguments(arg "" "TIMEOUT" "USES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS test_*.cpp)
    foreach(source ${sources})
        get_filename_component(stem ${source} NAME_WE)
        string(REPLACE "test_" "" stem ${stem})
        set(target ${twin}_${stem})
        add_executable(${target} ${source})
        set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
        target_link_libraries(${target} PRIVATE ${arg_USES} core_verify Qt6::Test selaras_flags) # any may ask the rules
        selaras_read_precompiled(${target})
        target_compile_definitions(${target} PRIVATE SELARAS_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
            SELARAS_BIN="${CMAKE_BINARY_DIR}/bin" SELARAS_SOURCE="${CMAKE_SOURCE_DIR}")
        selaras_starts_programs(${target})
        selaras_add_test(${target} ${arg_TIMEOUT})
    endforeach()
endfunction()
