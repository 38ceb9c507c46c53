# Headers that most sources read, read once for a whole build (UNTIE_PRECOMPILE): it takes less than half the time. Off while
# one works, so that a source that forgets an include is found out.
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
    if(UNTIE_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
