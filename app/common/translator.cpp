#include "app/common/translator.h"

#include "app/common/language.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace untie {

using namespace Qt::StringLiterals;

Translator::Translator(QString language)
    : m_language(std::move(language))
{
    auto texts = std::make_unique<QTranslator>();
    // The source text is English but for its plural forms, which stand in a table of their own.
    if (texts->load(u":/i18n/untie_%1.qm"_s.arg(m_language)) || texts->load(u":/i18n/untie_en.qm"_s))
        m_texts = std::move(texts);
}

Translator::Translator(Translator &&) noexcept = default;
Translator &Translator::operator=(Translator &&) noexcept = default;
Translator::~Translator() = default;

Translator Translator::forLanguage(const QString &language)
{
    return Translator(language);
}

Translator Translator::forProgram()
{
    const QString name = QLocale().name();
    return Translator(closestLanguage(name)); // of C, the language without a country's habits is English
}

QString Translator::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    QString text = m_texts ? m_texts->translate(context, sourceText, disambiguation, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(sourceText);
    if (n >= 0)
        text.replace("%n"_L1, QString::number(n));
    return text;
}

QStringList languages()
{
    QStringList codes = QDir(u":/i18n"_s).entryList({u"untie_*.qm"_s}, QDir::Files, QDir::Name);
    for (QString &code : codes)
        code = code.section(u'_', 1).section(u'.', 0, 0);
    codes.removeAll(u"en"_s);
    codes.prepend(u"en"_s);
    return codes;
}

QString closestLanguage(const QString &locale)
{
    const QString closest = languageAmong(languages(), locale);
    return closest.isEmpty() ? u"en"_s : closest;
}

} // namespace untie
