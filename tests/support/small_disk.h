#pragma once

#include <QString>

namespace talbook::test
{

/// A disk of its own, in memory, of a few kilobytes: it gets really full, or really read-only. Needs root and Linux;
/// elsewhere whyNot() says what is missing.
class SmallDisk
{
public:
    /// @param folder an empty one, over which the disk is mounted while this lives
    SmallDisk(const QString &folder, int kilobytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_whyNot.isEmpty(); }
    QString whyNot() const { return m_whyNot; }

    void resize(int kilobytes);
    /// Nothing may be open for writing.
    void setReadOnly(bool readOnly);
    int kilobytesUsed() const;

private:
    QString m_folder;
    QString m_whyNot;
};

/// While it lives, no file of this process can be written beyond so many bytes: a full disk for those who are not root.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

    static bool isAvailable();
};

} // namespace talbook::test
