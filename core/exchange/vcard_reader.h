#pragma once

#include "core/exchange/record_reader.h"
#include "core/exchange/text_source.h"
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
    static Expected<std::unique_ptr<VCardReader>> open(std::unique_ptr<TextSource> source);

    /// Whether a file that begins so holds cards.
    static bool recognises(const QByteArray &begin);

    Expected<bool> next(Record &record) override;
    qint64 position() const override { return m_source->position(); }
    qint64 total() const override { return m_source->total(); }
    QString encoding() const { return m_source->encoding(); }

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
    explicit VCardReader(std::unique_ptr<TextSource> source) : m_source(std::move(source)) {}

    Expected<bool> nextPhysical(std::string &line);
    Expected<bool> nextLogical(std::string &line);
    Expected<bool> readCard();
    void give(Record &record);

    std::unique_ptr<TextSource> m_source;
    std::string m_text; ///< decoded and not yet taken, from m_at on
    size_t m_at = 0;
    bool m_ended = false;
    qint64 m_line = 0, m_cardLine = 0, m_number = 0;
    std::optional<std::string> m_ahead; ///< a physical line that was looked at
    bool m_isOldCard = false;           ///< version 2.1, where a fold keeps its blank
    bool m_cardBegun = false;           ///< the last card had no end: the next has begun
    std::vector<VCardLine> m_card;
    std::array<std::string, ColumnCount> m_fields;
};

} // namespace talbook
