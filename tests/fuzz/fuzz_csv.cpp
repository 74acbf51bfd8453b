#include "core/exchange/csv_reader.h"
#include "tests/fuzz/input_file.h"

using namespace talbook;

/// Encoding and delimiter are guessed; every record is read.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::InputFolder folder;
    auto source = TextSource::open(folder.write(QStringLiteral("table.csv"), data, size));
    if (!source)
        return 0;
    const auto reader = CsvReader::open(std::move(*source), {});
    if (!reader)
        return 0;
    Record record;
    for (auto more = (*reader)->next(record); more && *more; more = (*reader)->next(record)) {
        std::size_t letters = 0;
        for (const std::string_view field : record.fields)
            letters += field.empty() ? 0 : std::size_t(field.front() == field.back()); // its bytes can be read
        if (letters > record.fields.size() || record.number < 1)
            qFatal("a record that is none");
    }
    return 0;
}
