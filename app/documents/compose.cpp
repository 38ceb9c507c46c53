#include "app/documents/compose.h"

#include "app/documents/paperstyle.h"
#include "app/documents/partblocks.h"

namespace untie {

namespace {

constexpr qreal columnGap = 28;
constexpr qreal belowTitle = 14;
constexpr qreal betweenSections = 6;

} // namespace

Document compose(const Content &content, const Stationery &stationery, const Translator &words)
{
    PageFlow flow(stationery.sheet(), continuedHead);
    standLetterhead(flow, content.clinic, content.aside, stationery.letterhead);
    flow.tell(content.heading, onpaper::name);
    if (!content.below.isEmpty())
        flow.tell(content.below, onpaper::lead, 1);
    flow.moveTo(flow.y() + belowTitle);
    for (const Section &section : content.sections) {
        if (section.onNewPage && !flow.atTop())
            flow.breakPage();
        QList<Block> blocks;
        const qreal width = section.twoColumns ? flow.columnWidth(columnGap) : flow.width();
        for (const Part &part : section.parts)
            blocks += blocksOf(part, width);
        if (section.twoColumns) {
            flow.moveTo(flow.y() + betweenSections);
            flow.fillColumns(blocks, columnGap);
        } else {
            flow.fill(section.whole ? together(blocks) : blocks);
        }
    }
    Document document;
    document.title = content.title;
    document.author = content.clinic.name;
    document.language = content.language;
    document.fileName = content.fileName;
    document.jobName = content.jobName;
    const PageNote note{content.clinic.name, content.aside, content.of, content.day, content.careful};
    return finished(document, withHeadAndFoot(flow.pages(), note, stationery, words), stationery);
}

} // namespace untie
