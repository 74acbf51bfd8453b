#pragma once

#include "core/exchange/vcard_reader.h"

namespace talbook
{

/// Properties that hold pictures, sounds and keys: they may be megabytes, and nothing reads them.
bool isPassedOver(const QString &property);

/// What the properties of one card say of a person, by the reader's columns.
class VCardPerson
{
public:
    explicit VCardPerson(const std::vector<VCardLine> &card) : m_card(card) {}

    QString text(VCardReader::Column column) const;

private:
    /// All that have the property and a value.
    std::vector<const VCardLine *> all(QStringView property) const;
    QString first(QStringView property) const;
    QString nameOf() const;
    QString partOfName(int part) const;
    QString organization(bool unit) const;
    QString manager() const;
    QString linkedin() const;
    QStringList webPages() const;
    QStringList roles(bool buying) const;
    /// The preferred one first.
    QStringList reaches(QStringView property) const;
    QString title() const;
    QString address() const;

    const std::vector<VCardLine> &m_card;
};

} // namespace talbook
