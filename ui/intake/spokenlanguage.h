#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace untie {

/// Lets the program speak a language of a client for as long as it lives, or until quiet(): what is built meanwhile is in
/// it. Days and numbers stay the clinic's, so that what was typed means the same afterwards.
class SpokenLanguage final
{
public:
    SpokenLanguage();
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

    /// One of languages().
    void speak(const QString &language);
    /// Back to what the program spoke before.
    void quiet();

private:
    std::vector<std::unique_ptr<QTranslator>> m_texts;
};

} // namespace untie
