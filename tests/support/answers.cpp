#include "tests/support/answers.h"

#include <QRegularExpression>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

BodyArea areaFrom(const QString &written)
{
    return {written.section(u'.', 0, 0), sideFromId(written.section(u'.', 1, 1))};
}

void answer(IntakeAnswers &answers, const QString &question, QChar kind, QString value)
{
    static const QStringList replies{u"yes"_s, u"no"_s, u"unsure"_s, u"declined"_s};
    const Question *known = questionOf(ownIntakeForm(), question);
    if (!known)
        qFatal("the form has no question %s", qUtf8Printable(question));
    GivenAnswer given = answers.answer(question);
    if (kind == u'@')
        given.areas += areaFrom(value);
    else if (kind == u'#')
        given.number = value.toInt();
    else if (kind == u'~')
        given.text = value.replace(u'_', u' ');
    else if (known->kind == QuestionKind::Condition)
        given.reply = Reply(replies.indexOf(value));
    else
        given.choice = value;
    answers.set(question, given);
}

} // namespace

WrittenAnswers answersFrom(const QString &written)
{
    static const QRegularExpression said(u"^([a-z_.]+)([=~#@])(.+)$"_s);
    WrittenAnswers result;
    for (const QString &word : written.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith("age:"_L1))
            result.age = word.mid(4).toInt();
        else if (word.startsWith("med:"_L1))
            result.answers.medicines += Medicine{word.mid(4), {}, false};
        else if (word.startsWith("med!:"_L1))
            result.answers.medicines += Medicine{word.mid(5), {}, true};
        else if (word.startsWith("op:"_L1))
            result.answers.surgeries += Surgery{u"operation"_s, word.mid(3).section(u'@', 0, 0), {areaFrom(word.section(u'@', 1))}};
        else if (const auto match = said.match(word); match.hasMatch())
            answer(result.answers, match.captured(1), match.captured(2).at(0), match.captured(3));
        else
            qFatal("no answer: %s", qUtf8Printable(word));
    }
    return result;
}

} // namespace untie
