#include "ui/intake/spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <ranges>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// What it has no words for stays English, whatever the program speaks otherwise.
class WholeTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        const QString text = QTranslator::translate(context, sourceText, disambiguation, n);
        return text.isEmpty() ? QString::fromUtf8(sourceText) : text;
    }
};

} // namespace

SpokenLanguage::SpokenLanguage() = default;

SpokenLanguage::~SpokenLanguage()
{
    quiet();
}

void SpokenLanguage::speak(const QString &language)
{
    quiet();
    auto own = std::make_unique<WholeTranslator>();
    static_cast<void>(own->load(u":/i18n/untie_%1.qm"_s.arg(language)));
    m_texts.push_back(std::move(own));
    auto qt = std::make_unique<QTranslator>(); // asked first; it knows none of our texts
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_texts.push_back(std::move(qt));
    for (const auto &texts : m_texts)
        QCoreApplication::installTranslator(texts.get());
}

void SpokenLanguage::quiet()
{
    for (const auto &texts : m_texts | std::views::reverse)
        QCoreApplication::removeTranslator(texts.get());
    m_texts.clear();
}

} // namespace untie
