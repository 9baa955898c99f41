# How rooms, programs and tests are built. The calls of app_room() and ui_room() are the picture of the architecture:
# tests/architecture reads them and compares them with the includes.

add_library(project_options INTERFACE)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Werror=switch -Werror=unused-result $<$<BOOL:${SVO_WERROR}>:-Werror>)
target_compile_definitions(project_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  SVO_VERSION="${PROJECT_VERSION}")
if(SVO_SANITIZE)
  target_compile_options(project_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()

# app_room(NAME DEPENDS rooms… [USES libraries…]): one static library app_NAME from every source of this folder.
# DEPENDS names rooms of app/, and is what may be included; USES names libraries of others.
function(app_room name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;USES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT "${sources}" MATCHES "\\.cpp") # building up: a room without sources yet
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp "")
    list(APPEND sources ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
  endif()
  add_library(app_${name} STATIC ${sources})
  list(TRANSFORM ARG_DEPENDS PREPEND app_)
  target_link_libraries(app_${name} PUBLIC project_options Qt6::Core ${ARG_DEPENDS} ${ARG_USES})
endfunction()

# ui_room(NAME DEPENDS targets… [USES libraries…]): one static library ui_NAME; DEPENDS names whole targets (app_x, ui_y).
function(ui_room name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;USES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT "${sources}" MATCHES "\\.cpp") # building up: a room without sources yet
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp "")
    list(APPEND sources ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
  endif()
  add_library(ui_${name} STATIC ${sources})
  target_link_libraries(ui_${name} PUBLIC project_options Qt6::Widgets ${ARG_DEPENDS} ${ARG_USES})
endfunction()

# folder_tests(FOLDER LINKS targets…): every tst_*.cpp below FOLDER becomes one program and one ctest entry of its name.
function(folder_tests folder)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB files CONFIGURE_DEPENDS ${folder}/tst_*.cpp)
  foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    add_executable(${name} ${file})
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} test_support Qt6::Test)
    target_compile_definitions(${name} PRIVATE SVO_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" SVO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;SVO_BIN=${PROJECT_BINARY_DIR}/bin")
  endforeach()
endfunction()
