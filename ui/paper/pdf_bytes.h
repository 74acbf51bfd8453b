#pragma once

#include <QByteArray>
#include <QDate>

#include <optional>

namespace talbook
{

/// A PDF as Qt writes it, made independent of when and in what process it was written: the time of creation becomes
/// the start of `date`, and the objects, whose numbers and order come from a hash table, are numbered and put in the
/// order in which references lead to them.
/// @param keywords of the file's properties, ASCII without brackets; none where they are empty
/// Nothing where the file is not of the form Qt writes (a table of references at its end, no streams of objects).
std::optional<QByteArray> settledPdf(const QByteArray &pdf, QDate date, const QByteArray &keywords = {});

} // namespace talbook
