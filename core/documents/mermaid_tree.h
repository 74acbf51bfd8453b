#pragma once

#include <QString>

#include <optional>

namespace talbook
{

/// A flow chart as Talbook writes it for a buying committee (committee_mermaid.h), as lines of text: who stands under
/// whom, then the dashed arrows. Nothing for a chart that says more than that.
std::optional<QString> mermaidTree(const QString &chart);

} // namespace talbook
