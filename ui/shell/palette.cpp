#include "ui/shell/palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostInSection = 6;
constexpr int panelWidth = 640;
constexpr int panelHeight = 550;
constexpr int rowsOfAPage = 8;

} // namespace

Palette::Palette(std::vector<PaletteSource> sources, QWidget *window) : QWidget(window), m_sources(std::move(sources))
{
    const Theme &theme = Theme::current();
    m_panel = new QFrame(this);
    setSurface(*m_panel, Surface::Raised);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(8), theme.px(8), theme.px(16), theme.px(8));
    m_field = new SearchField(SearchField::Clear::None);
    m_field->setFrame(false);
    m_field->setFont(theme.font(Type::Section, Weight::Regular));
    m_count = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    head->addWidget(m_field, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(new ThinLine(Qt::Horizontal));
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field; arrows move the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_model = new PaletteModel(this);
    m_delegate = new PaletteDelegate(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    column->addWidget(m_list, 1);
    m_nothing = new PlainLabel({}, {.colour = Colour::Text2});
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    m_keys = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_keys->setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6));
    column->addWidget(m_keys);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isHeading(index.row()))
            return;
        m_list->setCurrentIndex(index);
        choose();
    });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    retranslate();
    hide();
}

QLineEdit &Palette::field() const
{
    return *m_field;
}

void Palette::open()
{
    if (isVisible()) { // the keyboard is here; where it was is known
        m_field->setFocus();
        return;
    }
    m_focusBefore = parentWidget()->focusWidget();
    m_field->clear();
    place();
    show();
    raise();
    m_field->setFocus();
    search();
}

void Palette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void Palette::place()
{
    const Theme &theme = Theme::current();
    setGeometry(parentWidget()->rect());
    const int width = std::min(theme.px(panelWidth), this->width() - theme.px(32));
    const int height = std::min(theme.px(panelHeight), this->height() - theme.px(64));
    m_panel->setGeometry((this->width() - width) / 2, std::min(theme.px(96), (this->height() - height) / 2), width,
                         height);
}

void Palette::search()
{
    PaletteQuery query = PaletteQuery::of(m_field->text());
    const auto ask = [&] {
        std::vector<PaletteSection> sections;
        for (const PaletteSource &source : m_sources)
            sections.push_back(source(query, mostInSection));
        m_model->show(std::move(sections));
    };
    ask();
    if (m_model->found() == 0 && !query.words.isEmpty()) {
        query.anyEnding = true;
        ask();
    }
    m_delegate->setWords(query.words);
    m_count->setText(query.words.isEmpty() ? QString() : tr("%n found", nullptr, int(m_model->found())));
    const bool nothing = !query.words.isEmpty() && m_model->rowCount() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    move(0);
    m_list->scrollToTop();
}

/// Moves the choice by so many things that can be chosen; 0 chooses the first.
void Palette::move(int rows)
{
    int row = rows == 0 ? -1 : m_list->currentIndex().row();
    const int step = rows < 0 ? -1 : 1;
    for (int left = std::max(1, std::abs(rows)); left > 0; --left) {
        int next = row + step;
        while (next >= 0 && next < m_model->rowCount() && m_model->isHeading(next))
            next += step;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
    }
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
    m_field->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
}

void Palette::choose()
{
    const int row = m_list->currentIndex().row();
    close();
    m_model->run(row);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsOfAPage);
        return true;
    case Qt::Key_PageUp:
        move(-rowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the keyboard stays here until something is chosen
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Palette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QColor veil = theme.colour(Colour::Window);
    veil.setAlphaF(0.7f);
    painter.fillRect(rect(), veil);
    painter.setPen(theme.colour(Colour::Control));
    painter.setBrush(theme.colour(Colour::Base));
    painter.drawRect(m_panel->geometry().adjusted(-1, -1, 0, 0));
}

/// Beside the panel; what is on it and takes no clicks of its own lets them through to here.
void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Palette::retranslate()
{
    setAccessibleName(tr("Find anything"));
    m_field->setWords(tr("Find anything"), tr("Account, person, play, page or command"));
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing has such a name. Try fewer letters."));
    m_keys->setText(tr("↑ ↓ choose    Enter open    Esc close    > commands only"));
}

} // namespace talbook
