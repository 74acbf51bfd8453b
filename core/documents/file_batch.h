#pragma once

#include "core/base/expected.h"

#include <QTemporaryDir>

#include <memory>
#include <string_view>
#include <vector>

namespace talbook
{

/// Files that are written together: all are made ready in a hidden folder beside their places, and only when the last
/// one is on the disk are they put there. Until then nothing is changed, and what was made ready vanishes by itself.
class FileBatch
{
public:
    /// Makes the folder where it is missing.
    static Expected<FileBatch> begin(const QString &folder);

    /// `path` lies in the folder. An existing file keeps its permissions.
    Expected<void> stage(const QString &path, std::string_view bytes);
    Expected<void> publish();

private:
    explicit FileBatch(const QString &folder);

    struct Staged
    {
        QString from, to;
    };
    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< made with the first file
    std::vector<Staged> m_staged;
};

} // namespace talbook
