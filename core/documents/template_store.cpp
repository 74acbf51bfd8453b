#include "core/documents/template_store.h"

#include "core/documents/text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace talbook
{

using namespace Qt::StringLiterals;

TemplateStore::TemplateStore(QString userFolder, Language language)
    : m_userFolder(std::move(userFolder)), m_language(languageCode(language))
{
}

Expected<std::optional<TemplateStore::Source>> TemplateStore::source(const QString &name) const
{
    // A name comes from a template, and a template from anywhere: it names a file in this folder and no other.
    static const QRegularExpression plainName(u"^[\\w-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (!plainName.match(name).hasMatch())
        return std::optional<Source>();
    const QString relative = m_language + u'/' + name + u".md"_s;
    const QString users = m_userFolder + u'/' + relative;
    const bool isUsers = !m_userFolder.isEmpty() && QFile::exists(users);
    const QString path = isUsers ? users : u":/templates/"_s + relative;
    if (!isUsers && !QFile::exists(path))
        return std::optional<Source>();
    auto bytes = readTextFile(path);
    TALBOOK_TRY(bytes);
    QString text = QString::fromUtf8(*bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    return std::optional(Source{path, std::move(text), isUsers});
}

Expected<TemplateStore::Found> TemplateStore::find(const QString &document) const
{
    auto main = source(document);
    TALBOOK_TRY(main);
    if (!*main) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Documents", "There is no template for the document “%1”.").arg(document),
            {}};
    }
    std::optional<Error> unreadable;
    const auto partials = [this, &unreadable](const QString &name) -> std::optional<QString> {
        auto partial = source(name);
        if (!partial) {
            unreadable = partial.error();
            return std::nullopt;
        }
        return *partial ? std::optional((*partial)->text) : std::nullopt;
    };
    auto compiled = Template::parse((*main)->path, (*main)->text, partials);
    if (unreadable)
        return *unreadable;
    TALBOOK_TRY(compiled);
    return Found{std::move(*compiled), (*main)->text, (*main)->path, (*main)->isUsers};
}

} // namespace talbook
