# A whole build from nothing (UNTIE_WHOLE_BUILD) reads the headers that most sources read once, and compiles the sources of a
# folder eight at a time. Off while one works, so that a source that forgets an include is found out and a change compiles alone.
set(UNTIE_PRECOMPILED_APP
    <algorithm> <array> <cmath> <functional> <memory> <optional> <utility> <vector>
    <tl/expected.hpp>
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QLocale> <QMap> <QRegularExpression> <QSet> <QString> <QStringList> <QTimeZone> <QPainter> <QPainterPath> <QSqlQuery>)
set(UNTIE_PRECOMPILED_UI
    ${UNTIE_PRECOMPILED_APP}
    <QAccessible> <QComboBox> <QFuture> <QGridLayout> <QHBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu>
    <QPlainTextEdit> <QPushButton> <QScrollArea> <QScrollBar> <QStackedLayout> <QStyle> <QTimer> <QToolButton> <QVBoxLayout> <QWidget>)

# A part of the program with headers of its own to precompile.
function(untie_precompile target)
    if(UNTIE_WHOLE_BUILD)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# Its sources by folder, once all are known. What is private to one of them has a name of its own in its folder.
function(untie_compile_together target)
    if(NOT UNTIE_WHOLE_BUILD)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^${CMAKE_CURRENT_SOURCE_DIR}/.*\\.cpp$")
    foreach(source ${sources})
        get_filename_component(folder ${source} DIRECTORY)
        get_filename_component(folder ${folder} NAME)
        list(LENGTH of_${folder} before)
        list(APPEND of_${folder} ${source})
        math(EXPR batch "${before} / 8")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder}_${batch})
    endforeach()
endfunction()
