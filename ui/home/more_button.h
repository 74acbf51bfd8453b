#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/push_buttons.h"

#include <QHBoxLayout>

#include <functional>

namespace talbook
{

/// Leads to more of the same than the page has room for.
inline QWidget *moreButton(const QString &text, const std::function<void()> &open)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, metric::HalfGrid, 0, 0);
    auto *button = new QuietButton(text);
    QObject::connect(button, &QPushButton::clicked, holder, open);
    row->addWidget(button);
    row->addStretch(1);
    return holder;
}

} // namespace talbook
