#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace talbook
{

/// What a template is filled with: a tree of objects, lists, texts and flags, in UTF-8. An empty text, an empty list
/// and a default value are false to a section.
///
/// A list carries an example of its items, so that the names a template may use inside it are known even where the list
/// is empty.
class TemplateValue
{
public:
    enum class Kind
    {
        Nothing,
        Flag,
        Text,
        List,
        Object
    };
    using Field = std::pair<std::string, TemplateValue>;

    TemplateValue() = default;
    TemplateValue(bool flag) : m_kind(Kind::Flag), m_flag(flag) {}
    TemplateValue(const QString &text) : m_kind(Kind::Text), m_text(text.toStdString()) {}
    TemplateValue(std::string text) : m_kind(Kind::Text), m_text(std::move(text)) {}
    template <class T> TemplateValue(T *) = delete; ///< a literal would become a flag

    static TemplateValue object()
    {
        TemplateValue value;
        value.m_kind = Kind::Object;
        return value;
    }
    static TemplateValue list(TemplateValue example)
    {
        TemplateValue value;
        value.m_kind = Kind::List;
        value.m_example.push_back(std::move(example));
        return value;
    }

    /// Of an object: adds a field; names are the template's words, each once.
    TemplateValue &set(std::string_view name, TemplateValue value)
    {
        m_fields.emplace_back(std::string(name), std::move(value));
        return *this;
    }
    /// Of a list.
    void append(TemplateValue item) { m_items.push_back(std::move(item)); }

    Kind kind() const { return m_kind; }
    bool flag() const { return m_flag; }
    const std::string &text() const { return m_text; }
    const std::vector<TemplateValue> &items() const { return m_items; }
    const TemplateValue &example() const { return m_example.front(); }
    const std::vector<Field> &fields() const { return m_fields; }
    const TemplateValue *field(std::string_view name) const
    {
        for (const Field &candidate : m_fields) {
            if (candidate.first == name)
                return &candidate.second;
        }
        return nullptr;
    }

private:
    Kind m_kind = Kind::Nothing;
    bool m_flag = false;
    std::string m_text;
    std::vector<TemplateValue> m_items;
    std::vector<TemplateValue> m_example; ///< one, of a list
    std::vector<Field> m_fields;
};

} // namespace talbook
