#include "core/accounts/filter.h"
#include "tests/fuzz/input_file.h"

using namespace talbook;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString expression = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto filter = Filter::parse(expression);
    if (!filter) {
        if (filter.error().message.isEmpty())
            qFatal("an error without a sentence");
        return 0;
    }
    const auto known = [](FilterField field) -> FilterValue {
        switch (filterKind(field)) {
        case FilterKind::Number:
        case FilterKind::Tier:
            return 1.0;
        case FilterKind::Truth:
            return true;
        case FilterKind::Word:
            return filterWords(field).value(0);
        case FilterKind::Text:
            return QStringLiteral("Ёлка");
        }
        return {};
    };
    static_cast<void>(filter->matches(known));
    static_cast<void>(filter->matches([](FilterField) -> FilterValue { return {}; }));
    return 0;
}
