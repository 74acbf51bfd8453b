# cmake -DPROGRAM=… -DARGUMENTS="a;b" -DOUTPUT=FILE -P write_output.cmake
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} OUTPUT_FILE ${OUTPUT}.part RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ${ARGUMENTS} ended with ${status}")
endif()
file(RENAME ${OUTPUT}.part ${OUTPUT})
