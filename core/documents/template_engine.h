#pragma once

#include "core/base/expected.h"
#include "core/documents/template_value.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace talbook
{

/// A mustache template for Markdown. `{{name}}` shows the value as it is, whatever signs it holds; `{{{name}}}` takes
/// it for Markdown. `{{#name}}…{{/name}}` repeats or shows, `{{^name}}…{{/name}}` shows where there is nothing,
/// `{{> name}}` includes another file.
class Template
{
public:
    /// The text of an included file; nothing where there is none.
    using Partials = std::function<std::optional<QString>(const QString &name)>;

    /// The error says in which file and line what is wrong. Files may include each other 32 deep.
    static Expected<Template> parse(const QString &fileName, const QString &text, const Partials &partials = {});

    Template(Template &&) noexcept;
    Template &operator=(Template &&) noexcept;
    ~Template();

    const QString &fileName() const { return m_fileName; }

    /// A sentence for each name that nothing fills, wherever it stands in the template: each name once.
    QStringList unknownNames(const TemplateValue &data) const;

    /// UTF-8. Names that nothing fills leave nothing.
    std::string render(const TemplateValue &data) const;

private:
    struct Parts;
    Template();

    QString m_fileName;
    std::unique_ptr<Parts> m_parts;
};

} // namespace talbook
