#include "core/documents/template_engine.h"
#include "core/documents/template_value.h"
#include "tests/fuzz/input_file.h"

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

TemplateValue sampleValue()
{
    TemplateValue person = TemplateValue::object();
    person.set("name", u"Anna *Petrova*"_s).set("reports", TemplateValue::list(TemplateValue::object()));
    TemplateValue people = TemplateValue::list(person);
    people.append(person);
    people.append(person);
    TemplateValue value = TemplateValue::object();
    value.set("name", u"Ромашка | <b>"_s).set("people", people).set("listed", true).set("note", QString());
    return value;
}

} // namespace

/// The template may include itself, and a part that is good.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TemplateValue value = sampleValue();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto part = [&text](const QString &name) -> std::optional<QString> {
        if (name == u"self")
            return text;
        return name == u"part" ? std::optional(u"- {{name}}\n"_s) : std::nullopt;
    };
    const auto parsed = Template::parse(u"fuzz.md"_s, text, part);
    if (!parsed) {
        if (parsed.error().message.isEmpty())
            qFatal("an error without a sentence");
        return 0;
    }
    static_cast<void>(parsed->unknownNames(value));
    static_cast<void>(parsed->render(value));
    return 0;
}
