#pragma once

#include "core/base/wording.h"
#include "core/documents/template_engine.h"

namespace talbook
{

/// Where documents' templates come from: `<folder>/<language>/<document>.md` where the user has one, else the one that
/// ships. Files that a template includes are found in the same way, beside it.
class TemplateStore
{
public:
    /// An empty folder: only what ships.
    TemplateStore(QString userFolder, Language language);

    struct Found
    {
        Template compiled;
        QString text;
        QString path; ///< of the file used; ":/…" for one that ships
        bool isUsers = false;
    };
    /// A user's template that cannot be read or holds a fault is an error, never silently passed over.
    Expected<Found> find(const QString &document) const;

private:
    struct Source
    {
        QString path;
        QString text;
        bool isUsers = false;
    };
    Expected<std::optional<Source>> source(const QString &name) const;

    QString m_userFolder;
    QString m_language;
};

} // namespace talbook
