#include "core/documents/template_engine.h"

#include "core/documents/markdown.h"
#include "core/documents/template_scan.h"

#include <QCoreApplication>

#include <kainjow/mustache.hpp>

#include <map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int deepestInclusion = 32;

struct TemplateFile
{
    QString name;
    TemplateScan scan;
};

Error templateFaultError(const QString &fileName, const TemplateFault &fault)
{
    const QString name = QString::fromStdString(fault.name);
    QString what;
    switch (fault.kind) {
    case TemplateFault::Kind::UnclosedTag:
        what = QCoreApplication::translate("Documents", "the tag that begins with “%1” is never closed").arg(name);
        break;
    case TemplateFault::Kind::UnclosedSection:
        what = QCoreApplication::translate("Documents", "the section “%1” is opened and never closed").arg(name);
        break;
    case TemplateFault::Kind::UnopenedSection:
        what = QCoreApplication::translate("Documents", "the section “%1” is closed and was never opened").arg(name);
        break;
    case TemplateFault::Kind::CrossedSections:
        what = QCoreApplication::translate("Documents", "another section is closed while “%1” is open").arg(name);
        break;
    case TemplateFault::Kind::BadDelimiters:
        what = QCoreApplication::translate("Documents", "“%1” does not name two delimiters").arg(name);
        break;
    }
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Documents",
                                        "The template “%1” cannot be used: line %2, column %3: %4. Mend the "
                                        "template, or delete the file to use the one that ships.")
                .arg(fileName)
                .arg(fault.line)
                .arg(fault.column)
                .arg(what),
            {}};
}

kainjow::mustache::data toMustache(const TemplateValue &value)
{
    using kainjow::mustache::data;
    switch (value.kind()) {
    case TemplateValue::Kind::Flag:
        return data(value.flag());
    case TemplateValue::Kind::Text:
        return value.text().empty() ? data(false) : data(value.text());
    case TemplateValue::Kind::List: {
        data list(data::type::list);
        // The library's own way in copies each item with all it holds.
        auto &items = const_cast<kainjow::mustache::list &>(list.list_value());
        items.reserve(value.items().size());
        for (const TemplateValue &item : value.items())
            items.push_back(toMustache(item));
        return list;
    }
    case TemplateValue::Kind::Object: {
        data object;
        for (const auto &[name, field] : value.fields())
            object[name] = toMustache(field);
        return object;
    }
    case TemplateValue::Kind::Nothing:
        break;
    }
    return data(false);
}

/// Names of included files are none of the data's: neither hides the other.
class IncludedContext : public kainjow::mustache::context<std::string>
{
public:
    IncludedContext(const kainjow::mustache::data &filled, const kainjow::mustache::data &files)
        : context(&filled), m_files(files)
    {
    }
    const kainjow::mustache::data *get_partial(const std::string &name) const override { return m_files.get(name); }

private:
    const kainjow::mustache::data &m_files;
};

/// What a name stands for, seen from inside the sections that are open; null for an unknown one.
const TemplateValue *resolveName(const std::vector<const TemplateValue *> &open, const std::string &name)
{
    if (name == ".")
        return open.back();
    for (auto outer = open.rbegin(); outer != open.rend(); ++outer) {
        const TemplateValue *value = *outer;
        for (size_t from = 0; value && from <= name.size();) {
            const size_t to = std::min(name.find('.', from), name.size());
            value = value->field(std::string_view(name).substr(from, to - from));
            from = to + 1;
        }
        if (value)
            return value;
    }
    return nullptr;
}

} // namespace

struct Template::Parts
{
    explicit Parts(TemplateFile main) : file(std::move(main)), mustache(file.scan.text) {}

    struct Reader
    {
        const Partials &partials;
        std::map<std::string, TemplateFile> &files;
        std::map<std::string, int> heights;
        QStringList path; ///< files being read, each included by the one before it

        Expected<TemplateFile> read(const QString &name, const QString &text);
        Expected<int> height(const TemplateFile &from);
    };

    void collectUnknown(const TemplateFile &from, std::vector<const TemplateValue *> &open,
                        std::map<std::string, QString> &found) const;

    TemplateFile file;
    std::map<std::string, TemplateFile> included;
    kainjow::mustache::data files;                ///< the texts of the included
    mutable kainjow::mustache::mustache mustache; ///< its render() is not const, and changes nothing that lasts
};

Expected<TemplateFile> Template::Parts::Reader::read(const QString &name, const QString &text)
{
    auto scanned = scanTemplate(text.toStdString());
    if (const auto *fault = std::get_if<TemplateFault>(&scanned))
        return templateFaultError(name, *fault);
    return TemplateFile{name, std::get<TemplateScan>(std::move(scanned))};
}

/// How many files deep a file includes others; reads those that are not known yet.
Expected<int> Template::Parts::Reader::height(const TemplateFile &from)
{
    path.append(from.name);
    int highest = 0;
    for (const TemplateTag &tag : from.scan.tags) {
        if (tag.kind != TemplateTag::Kind::Partial)
            continue;
        const QString name = QString::fromStdString(tag.name);
        if (path.contains(name) || path.size() > deepestInclusion) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("Documents",
                                                     "The template “%1” includes itself, or goes deeper than %2 "
                                                     "files: %3. Break the circle.")
                             .arg(path.front())
                             .arg(deepestInclusion)
                             .arg((path + QStringList{name}).join(u" → "_s)),
                         {}};
        }
        if (const auto known = heights.find(tag.name); known != heights.end()) {
            highest = std::max(highest, known->second + 1);
            continue;
        }
        const auto text = partials ? partials(name) : std::nullopt;
        if (!text) {
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Documents",
                                                     "The template “%1” includes “%2” in line %3, and there is no "
                                                     "such file beside it.")
                             .arg(from.name, name)
                             .arg(tag.line),
                         {}};
        }
        auto file = read(name, *text);
        TALBOOK_TRY(file);
        const TemplateFile &kept = files.insert_or_assign(tag.name, std::move(*file)).first->second;
        const auto below = height(kept);
        TALBOOK_TRY(below);
        heights[tag.name] = *below;
        highest = std::max(highest, *below + 1);
    }
    path.removeLast();
    if (highest > deepestInclusion) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Documents",
                                                 "The template “%1” includes files that include each other more "
                                                 "than %2 deep.")
                         .arg(from.name)
                         .arg(deepestInclusion),
                     {}};
    }
    return highest;
}

Template::Template() = default;
Template::Template(Template &&) noexcept = default;
Template &Template::operator=(Template &&) noexcept = default;
Template::~Template() = default;

Expected<Template> Template::parse(const QString &fileName, const QString &text, const Partials &partials)
{
    std::map<std::string, TemplateFile> included;
    Parts::Reader reader{partials, included, {}, {}};
    auto file = reader.read(fileName, text);
    TALBOOK_TRY(file);
    TALBOOK_TRY(reader.height(*file));

    Template parsed;
    parsed.m_fileName = fileName;
    parsed.m_parts = std::make_unique<Parts>(std::move(*file));
    for (const auto &[name, inner] : included)
        parsed.m_parts->files[name] = kainjow::mustache::data(inner.scan.text);
    parsed.m_parts->included = std::move(included);
    // The scan above has found every fault in words of its own; this guards against a disagreement with the renderer.
    if (!parsed.m_parts->mustache.is_valid()) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Documents", "The template “%1” cannot be read.").arg(fileName),
                     QString::fromStdString(parsed.m_parts->mustache.error_message())};
    }
    parsed.m_parts->mustache.set_custom_escape([](const std::string &value) { return escapeMarkdown(value); });
    return parsed;
}

void Template::Parts::collectUnknown(const TemplateFile &from, std::vector<const TemplateValue *> &open,
                                     std::map<std::string, QString> &found) const
{
    static const TemplateValue nothing;
    const size_t depth = open.size();
    for (const TemplateTag &tag : from.scan.tags) {
        if (tag.kind == TemplateTag::Kind::SectionEnd) {
            open.pop_back();
            continue;
        }
        if (tag.kind == TemplateTag::Kind::Partial) {
            collectUnknown(included.at(tag.name), open, found);
            continue;
        }
        const TemplateValue *value = resolveName(open, tag.name);
        if (!value && !found.contains(tag.name)) {
            found[tag.name] =
                QCoreApplication::translate("Documents", "The template “%1” uses the name “%2” in line %3, and "
                                                         "nothing is called so: its place stays empty.")
                    .arg(from.name, QString::fromStdString(tag.name))
                    .arg(tag.line);
        }
        if (tag.kind == TemplateTag::Kind::Section && value && value->kind() == TemplateValue::Kind::List)
            open.push_back(&value->example());
        else if (tag.kind == TemplateTag::Kind::Section && value)
            open.push_back(value);
        else if (tag.kind != TemplateTag::Kind::Variable)
            open.push_back(&nothing);
    }
    Q_ASSERT(open.size() == depth);
}

QStringList Template::unknownNames(const TemplateValue &data) const
{
    std::map<std::string, QString> found;
    std::vector<const TemplateValue *> open{&data};
    m_parts->collectUnknown(m_parts->file, open, found);
    QStringList sentences;
    for (const auto &[name, sentence] : found)
        sentences.append(sentence);
    return sentences;
}

std::string Template::render(const TemplateValue &data) const
{
    const kainjow::mustache::data filled = toMustache(data);
    IncludedContext context(filled, m_parts->files);
    std::ostringstream out;
    m_parts->mustache.render(context, out);
    std::string text = out.str();
    std::erase(text, standaloneMark);
    return settleMarkdown(text);
}

} // namespace talbook
