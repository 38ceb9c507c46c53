#include "tests/support/typing.h"

#include <QDir>

namespace untie {

using namespace Qt::StringLiterals;

Typing::Words::Words()
    : password(strangeWord() + u' ' + strangeWord())
    , wrongPassword(strangeWord() + u' ' + strangeWord())
{
    for (const auto &field : {u"search"_s, u"given"_s, u"family"_s, u"preferred"_s, u"born"_s, u"phone"_s, u"email"_s, u"deskNote"_s, u"subjective"_s,
                              u"objective"_s, u"assessment"_s, u"plan"_s, u"muscle"_s, u"remark"_s, u"treatmentResponse"_s, u"homeCare"_s, u"unsaved"_s, u"signed"_s, u"booked"_s})
        words.insert(field, strangeWord());
}

QList<Canary> Typing::Words::canaries() const
{
    QList<Canary> all{textCanary(u"password"_s, password), textCanary(u"wrong password"_s, wrongPassword)};
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        all += textCanary(word.key(), word.value());
    return all;
}

Typing::Typing(const QString &folder, const QStringList &command)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QList<std::pair<QString, QString>> places{{u"HOME"_s, u"home"_s},
                                                    {u"XDG_CONFIG_HOME"_s, u"home/config"_s},
                                                    {u"XDG_DATA_HOME"_s, u"home/data"_s},
                                                    {u"XDG_STATE_HOME"_s, u"home/state"_s},
                                                    {u"XDG_CACHE_HOME"_s, u"home/cache"_s},
                                                    {u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                                    {u"TMPDIR"_s, u"tmp"_s}};
    for (const auto &[name, place] : places) {
        const QString path = QDir(folder).filePath(place);
        if (!QDir().mkpath(path))
            qFatal("no place %s", qPrintable(path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(name, path);
    }
    for (const auto &bus : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DBUS_SYSTEM_BUS_ADDRESS"_s})
        environment.insert(bus, u"unix:path=/nowhere"_s); // a test hears nothing of the computer it runs on
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(command.first(), command.mid(1));
    if (!m_process.waitForStarted())
        qFatal("%s does not start", qPrintable(command.first()));
}

Typing::~Typing()
{
    kill();
}

void Typing::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Typing::tell(const QString &verb, const QString &text)
{
    m_process.write((verb + u' ' + text + u'\n').toUtf8());
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60'000))
            qFatal("the typist does not answer to %s: %s", qPrintable(verb), m_process.readAllStandardError().constData());
    }
    if (m_process.readLine() != "done\n")
        qFatal("the typist could not: %s %s", qPrintable(verb), qPrintable(text.left(40)));
}

void Typing::typeEverything(const QString &clinic, const Words &words)
{
    const auto field = [&](const QString &name) { tell(u"field"_s, name + u' ' + words.words.value(name)); };
    tell(u"ask"_s, clinic);
    tell(u"password"_s, words.wrongPassword);
    tell(u"enter"_s);
    tell(u"refused"_s);
    tell(u"rest"_s, u"1500"_s);
    tell(u"password"_s, words.password);
    tell(u"enter"_s);
    tell(u"opened"_s);
    tell(u"search"_s, words.words.value(u"search"_s));
    tell(u"new"_s);
    for (const auto &name : {u"given"_s, u"family"_s, u"preferred"_s, u"born"_s, u"phone"_s, u"email"_s, u"deskNote"_s})
        field(name);
    tell(u"rest"_s, u"2500"_s); // it is kept as a draft
    tell(u"field"_s, u"born 8/3/1979"_s);
    tell(u"field"_s, u"email %1@example.org"_s.arg(words.words.value(u"email"_s)));
    tell(u"field"_s, u"phone 030 %1"_s.arg(words.words.value(u"phone"_s)));
    tell(u"save"_s);
    tell(u"visit"_s);
    tell(u"muscle"_s, words.words.value(u"muscle"_s));
    tell(u"muscle"_s, u"trapezius"_s);
    field(u"remark"_s);
    for (const auto &section : {u"subjective"_s, u"objective"_s, u"assessment"_s, u"plan"_s})
        field(section);
    tell(u"press"_s, u"technique-deep_tissue"_s);
    for (const auto &part : {u"treatmentResponse"_s, u"homeCare"_s})
        field(part);
    tell(u"copy"_s, u"plan"_s);
    tell(u"written"_s);
    tell(u"back"_s);
    tell(u"edit"_s);
    tell(u"field"_s, u"preferred "_s + words.words.value(u"unsaved"_s));
    tell(u"rest"_s, u"2500"_s);
}

void Typing::signAndBook(const Words &words)
{
    tell(u"save"_s);
    tell(u"visit"_s);
    tell(u"rest"_s, u"1500"_s);
    tell(u"field"_s, u"subjective "_s + words.words.value(u"signed"_s));
    tell(u"written"_s);
    tell(u"sign"_s);
    tell(u"sign"_s); // what is missing was said
    tell(u"signed"_s);
    tell(u"book"_s, words.words.value(u"booked"_s) + u" Amberley 555 0142"_s);
}

bool Typing::end()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace untie
