#pragma once

#include "core/exchange/byte_decoder.h"
#include "core/exchange/record_reader.h"
#include "core/exchange/vcard_line.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace talbook
{

/// Contact cards (vCard 2.1, 3.0, 4.0; RFC 6350) as a table: the first record names the columns by the fields of an
/// import of contacts, each card is one record. Lines are joined (folding, and soft breaks of quoted-printable),
/// pictures and keys are passed over, cards within a card too; a card whose end is missing counts. Of several e-mail
/// addresses or numbers the preferred, else that of work, else the first is taken, the others are kept beside it. The
/// manager is read from X-TALBOOK-REPORTS-TO, from Apple's pair X-ABRELATEDNAMES and X-ABLABEL, and from the names
/// that Evolution and KAddressBook use.
class VCardReader : public RecordReader
{
public:
    /// @param encoding a name; empty to guess. The whole file is read: a fold may cut a letter in two, so lines are
    /// joined before they are decoded.
    static Expected<std::unique_ptr<VCardReader>> open(const QString &path, const QString &encoding);

    /// Whether a file that begins so holds cards.
    static bool recognises(const QByteArray &begin);

    Expected<bool> next(Record &record) override;
    qint64 position() const override { return qint64(m_at); }
    qint64 total() const override { return qint64(m_text.size()); }
    QString encoding() const { return m_encoding; }

    enum Column
    {
        ExternalId,
        Name,
        FirstName,
        LastName,
        Title,
        Department,
        Account,
        ReportsTo,
        BuyingRole,
        Email,
        Phone,
        LinkedinUrl,
        Notes,
        OtherEmails,
        OtherPhones,
        WebPage,
        Address,
        Birthday,
        Categories,
        ColumnCount
    };

private:
    VCardReader() = default;

    bool nextPhysical(std::string &line);
    bool nextLogical(std::string &line);
    bool readCard();
    void give(Record &record);

    QString m_encoding;
    std::string m_text; ///< the file, decoded
    size_t m_at = 0;
    std::vector<Damage> m_damages; ///< by offset in m_text
    size_t m_damage = 0;           ///< the first that no record has told yet
    qint64 m_line = 0, m_cardLine = 0, m_number = 0;
    std::optional<std::string> m_ahead; ///< a physical line that was looked at
    bool m_isOldCard = false;           ///< version 2.1, where a fold keeps its blank
    bool m_cardBegun = false;           ///< the last card had no end: the next has begun
    std::vector<VCardLine> m_card;
    std::array<std::string, ColumnCount> m_fields;
};

} // namespace talbook
