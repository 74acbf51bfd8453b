#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace talbook
{

/// A value as it lies in a record; text is UTF-8 whatever the file's encoding.
struct PageValue
{
    enum class Kind
    {
        Null,
        Integer,
        Real,
        Text,
        Blob
    };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes;
};
using PageRow = std::vector<PageValue>;

/// What a page of a tree says of itself.
enum class PageKind
{
    IndexInner = 2,
    TableInner = 5,
    IndexLeaf = 10,
    TableLeaf = 13
};

struct TreePage
{
    PageKind kind = PageKind::TableLeaf;
    quint32 last = 0;            ///< an inner page's last child
    std::vector<quint16> places; ///< of the cells, within the page
    int misplaced = 0;           ///< cells that are promised and lie nowhere
};

struct PageCell
{
    quint32 child = 0; ///< of an inner page
    qint64 rowid = 0;  ///< of a table's page
    PageRow row;
    std::vector<quint32> further; ///< pages on which a long row goes on
};

/// The pages of an SQLite file (sqlite.org/fileformat2.html), read without SQLite: a page that is broken, or an inner
/// one that led to others, takes nothing with it but itself. Never writes, and believes nothing the file says.
class PageFile
{
public:
    /// NotFound, FileSystem, or NotAPlan for what is no ordinary file or an empty one.
    static Expected<PageFile> open(const QString &path);

    quint32 pages() const { return m_pages; }
    /// Whether pages are missing at the end, as far as the header tells.
    bool isCut() const { return m_cut; }
    /// Nothing where the header cannot be read.
    std::optional<int> applicationId() const { return m_applicationId; }
    int format() const { return m_format; }
    bool hasHeader() const { return m_applicationId.has_value(); }

    /// Pages count from 1. Bytes that are not there are zeros; empty where the page lies outside the file.
    QByteArray page(quint32 number) const;
    std::optional<TreePage> treePage(const QByteArray &bytes, quint32 number) const;
    /// Nothing where the cell does not hold together. Reading a row takes the pages on which a long one goes on: none
    /// belongs to two rows, so that no file makes this read one page for ever.
    std::optional<PageCell> cell(const QByteArray &bytes, PageKind kind, quint16 place);
    /// The child alone, of an inner page, and how many values a row has; 0 where that cannot be told.
    quint32 childAt(const QByteArray &bytes, quint16 place) const;
    int columnsAt(const QByteArray &bytes, PageKind kind, quint16 place) const;
    bool isTaken(quint32 number) const { return number < m_taken.size() && m_taken[number]; }
    /// The cell was not what it was read as.
    void giveBack(const PageCell &cell);

    /// Pages that the file says are free.
    std::vector<quint32> freePages() const;

private:
    PageFile() = default;
    void readHeader();
    void findUncounted(const QByteArray &bytes, int start, int headSize, TreePage &page) const;
    std::optional<QByteArray> payload(const QByteArray &bytes, int at, qint64 size, bool table,
                                      std::vector<quint32> &further);
    std::optional<PageRow> record(const QByteArray &payload) const;
    PageValue value(quint64 type, const char *bytes, int size) const;

    std::unique_ptr<QFile> m_file;
    quint32 m_pages = 0;
    bool m_cut = false;
    quint32 m_firstFree = 0;
    int m_pageSize = 4096;
    int m_usable = 4096; ///< bytes of a page that SQLite uses
    int m_encoding = 1;  ///< 1 UTF-8, 2 and 3 UTF-16 with the least and the most significant byte first
    int m_format = 0;
    std::optional<int> m_applicationId;
    std::vector<bool> m_taken;
};

} // namespace talbook
