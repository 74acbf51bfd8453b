#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace talbook
{

/// One property of a vCard, its lines joined: `item1.TEL;TYPE=work,voice:+49 30 1234`.
struct VCardLine
{
    QString group, name;                                 ///< lower case; the group is mostly empty
    std::vector<std::pair<QString, QString>> parameters; ///< names in lower case; "" where 2.1 leaves the name out
    QByteArray value;                                    ///< as it stands, UTF-8

    /// False for a line that is no property.
    static bool parse(std::string_view text, VCardLine &line);

    /// Whether a parameter `type` (or, in 2.1, one without a name) has that value.
    bool isOfType(QStringView type) const;
    QString parameter(QStringView name) const;

    /// The value's components, which semicolons part: decoded from quoted-printable and its charset where the
    /// parameters say so, escapes resolved, white space at the ends gone.
    QStringList components() const;
    /// The whole value as one text.
    QString text() const;
    /// The value's items, which commas part.
    QStringList items() const;

private:
    QString decoded() const;
};

} // namespace talbook
