#pragma once

#include "app/documents/pageflow.h"
#include "app/settings/clinicprofile.h"
#include "app/settings/letterhead.h"

namespace untie {

class Translator;

/// What a document is laid out for: a paper, and how the clinic's pages look. Of a paper alone: on plain pages.
struct Stationery
{
    Stationery(Paper on = Paper::A4, Letterhead look = {})
        : paper(on)
        , letterhead(std::move(look))
    {
    }

    Paper paper;
    Letterhead letterhead;

    Sheet sheet() const;
};

/// What stands on every page: who it is from, of whom and when, and what it is not.
struct PageNote
{
    QString from;     ///< at the head of later pages: the clinic
    QString fromMore; ///< beside it: the therapist
    QString of;       ///< at the foot: whose page it is; cut where it is too long
    QString day;      ///< behind it
    QString careful;  ///< a line below
};

constexpr qreal continuedHead = 26; ///< what later pages need for theirs

/// Logo, name and reach of the clinic over a rule, at the top of the first page; `aside` stands to the right.
void standLetterhead(PageFlow &flow, const ClinicProfile &clinic, const QString &aside, const Letterhead &letterhead);

/// Head and foot of every page.
QList<Page> withHeadAndFoot(QList<Page> pages, const PageNote &note, const Stationery &stationery, const Translator &words);

/// The document is all there: turns its pages where its language reads from the right.
Document finished(Document document, QList<Page> pages, const Stationery &stationery);

} // namespace untie
