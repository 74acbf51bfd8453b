#pragma once

#include "core/base/expected.h"

#include <QList>
#include <QStringList>

namespace talbook
{

/// A table of resources/sample.
struct SampleTable
{
    QStringList headers;
    QList<QStringList> rows;

    QString value(const QStringList &row, QStringView header) const { return row.value(headers.indexOf(header)); }
    void remove(QStringView header);
};

Expected<SampleTable> readSample(const QString &name);

} // namespace talbook
