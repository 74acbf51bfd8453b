#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace talbook
{

class Dialogs;
class Document;

/// Offers to save what can be read of a plan that does not open because it is damaged.
class PlanRescue
{
    Q_DECLARE_TR_FUNCTIONS(talbook::PlanRescue)

public:
    using Open = std::function<void(const QString &saved)>;

    /// Whether the refusal may be due to damage: a plan whose first page was wiped looks like no plan at all.
    static bool mayHelp(const QString &path, const Error &error);
    /// Asks, saves into a file of the person's choice, and tells what was lost; `open` follows where the person wants
    /// to see it. The document gives the thread and the data folder; the plan in hand stays.
    static void offer(Document &document, Dialogs &dialogs, QWidget *window, const QString &path, const Error &error,
                      const Open &open);
};

} // namespace talbook
