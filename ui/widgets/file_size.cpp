#include "ui/widgets/file_size.h"

#include <QCoreApplication>

namespace talbook
{

QString fileSizeText(qint64 bytes, const QLocale &locale)
{
    // Qt's own word for bytes does not know plurals.
    if (bytes < 1024)
        return QCoreApplication::translate("FileSize", "%n byte(s)", nullptr, int(bytes));
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace talbook
