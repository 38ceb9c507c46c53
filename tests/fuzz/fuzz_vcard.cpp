#include "app/exchange/vcardreader.h"
#include "tests/fuzz/sane.h"

#include <cstdint>

using namespace untie;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    VCardReader reader(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    qint64 line = 0;
    while (const auto card = reader.next()) {
        mustHold(card->line > line && !card->values.isEmpty());
        mustHold(card->links.size() <= 20);
        for (const CardLink &link : card->links)
            mustHold(link.kind || link.isEmergency);
        mustHold(card->photo.size() <= qsizetype(size));
        line = card->line;
        readsSanely(*card);
    }
    return 0;
}
