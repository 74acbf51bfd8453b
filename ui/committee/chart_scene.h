#pragma once

#include "core/committee/committee_chart.h"
#include "ui/committee/chart_card.h"
#include "ui/committee/person_card.h"

#include <QGraphicsScene>
#include <QVariantAnimation>

#include <functional>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace talbook
{

class CommitteeSource;
class InfluenceLineItem;
class ReportingLines;
struct InfluenceLine;

/// Where the keyboard goes from a card.
enum class ChartStep
{
    Up,   ///< to the manager
    Down, ///< to the reports
    Left, ///< to the next at the same height
    Right,
};

/// The cards and lines of the committee. Follows the source: cards keep their identity from change to change and move
/// to their new places.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(CommitteeSource &source, QObject *parent = nullptr);
    ~ChartScene() override;

    CommitteeSource &source() const { return m_source; }
    /// How long cards take to their new places, in milliseconds; 0 for at once.
    void setMotion(int milliseconds) { m_motion.setDuration(milliseconds); }

    const CommitteeChart &chart() const { return m_chart; }
    /// Around everything that is drawn, when all cards have arrived.
    QRectF bounds() const;
    /// In the order of the chart: people and missing roles.
    const std::vector<ChartCard *> &cards() const { return m_cards; }
    /// Null where the person is not drawn.
    PersonCard *cardOf(ContactId person) const;
    ChartCard *cardAt(const QPointF &at) const;
    /// Where the card will stand when it has arrived.
    QRectF destination(const ChartCard &card) const;

    ChartCard *current() const;
    void setCurrent(ChartCard *card);
    ChartCard *neighbour(const ChartCard &card, ChartStep step) const;

    std::vector<ContactId> selectedPeople() const;
    std::vector<InfluenceLine> selectedLines() const;
    /// Chooses these and nobody else; folded branches above them open.
    void select(const std::vector<ContactId> &people);
    void selectAll();

    bool isFolded(ContactId person) const { return m_folded.contains(person.value); }
    void setFolded(ContactId person, bool folded);
    void unfoldAll();

    /// Marks everybody whose name or title holds the words, folded ones too; an empty text ends the search.
    void search(const QString &text);
    const std::vector<ContactId> &found() const { return m_found; }
    /// After something else has marked cards.
    void markFound();
    /// In another language.
    void refreshWords() { rebuild(false); }

Q_SIGNALS:
    /// Cards have been made, removed or sent to other places.
    void arranged();
    void currentChanged();

protected:
    void helpEvent(QGraphicsSceneHelpEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    using CardKey = qint64; ///< a person's id, or -1 - role for a missing one
    static CardKey keyOf(const ChartCard &card);
    ChartCard *card(CardKey key) const;

    void rebuild(bool animated);
    void takeCards(std::unordered_map<CardKey, std::unique_ptr<ChartCard>> &old);
    PersonFace faceOf(const ChartNode &node) const;
    void rebuildLines();
    void placeLines();
    void moveCards(double progress);
    void open(ContactId person);
    void keepFolded() const;

    CommitteeSource &m_source;
    CommitteeChart m_chart;
    std::vector<ChartCard *> m_cards; ///< by node
    std::unordered_map<CardKey, std::unique_ptr<ChartCard>> m_byKey;
    std::vector<std::pair<int, std::unique_ptr<ReportingLines>>> m_reporting; ///< by the manager's node
    std::vector<std::unique_ptr<InfluenceLineItem>> m_influence;
    std::vector<QPointF> m_from; ///< where each card stood when it was sent away
    QVariantAnimation m_motion;
    std::unordered_set<qint64> m_folded;
    CardKey m_current = 0;
    bool m_editable = false; ///< as the cards have it
    QString m_search;
    std::vector<ContactId> m_found;
};

} // namespace talbook
