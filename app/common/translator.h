#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace untie {

/// Words in a language that need not be the program's: a summary prints in the client's language.
/// lupdate finds the texts by the name of translate().
class Translator final
{
public:
    /// `language` as in "de"; a language that is not translated gives the source text, English.
    static Translator forLanguage(const QString &language);
    /// What the program itself speaks now.
    static Translator forProgram();

    Translator(Translator &&) noexcept;
    Translator &operator=(Translator &&) noexcept;
    ~Translator();

    QString language() const { return m_language; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr, int n = -1) const;

private:
    explicit Translator(QString language);
    QString m_language;
    std::unique_ptr<QTranslator> m_texts; ///< empty: source text
};

/// The languages Untie is translated into, as codes ("en", "de"), English first.
QStringList languages();
/// The one of them that comes closest to a locale's name: "de" for "de_AT", "pt_BR" for "pt_PT"; English where none does.
QString closestLanguage(const QString &locale);

} // namespace untie
