#include "core/exchange/vcard_reader.h"
#include "tests/fuzz/input_file.h"

using namespace talbook;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::InputFolder folder;
    const auto reader = VCardReader::open(folder.write(QStringLiteral("cards.vcf"), data, size), {});
    if (!reader)
        return 0;
    Record record;
    std::size_t columns = 0;
    for (auto more = (*reader)->next(record); more && *more; more = (*reader)->next(record)) {
        if (record.number == 1)
            columns = record.fields.size();
        else if (record.fields.size() != columns)
            qFatal("a card of another width");
    }
    return 0;
}
