import Conversations
import Moderation
import Testing

@Suite struct HideBudgetUseTests {
    private let budget = HideBudget()

    @Test(
        arguments: [
            (100, 4, 5, nil as HideBudgetRefusal?), (100, 5, 5, .exhausted), (100, 9, 5, .exhausted),
            (1000, 19, 20, nil), (1000, 20, 20, .exhausted), (9, 0, 0, .smallThread), (1, 1, 0, .nothingVisible),
        ]
    )
    func `the limit is a share of the public number, and one more may be hidden while it is not reached`(
        displayed: Int,
        hidden: Int,
        limit: Int,
        refusal: HideBudgetRefusal?
    ) {
        let use = budget.use(at: CommentPlacement(publicCounter: displayed, hiddenCount: hidden))
        #expect(use.limit == limit && use.refusal == refusal)
        #expect(use.displayed == displayed && use.hidden == hidden)
        #expect(use.share == (limit > 0 ? Double(hidden) / Double(limit) : nil))
    }

    @Test func `without a public number there is no limit to tell, and nothing may be hidden`() {
        let use = budget.use(at: CommentPlacement(hiddenCount: 3))
        #expect(use.limit == nil && use.share == nil && use.refusal == .unknownCounter)
    }

    @Test func `where nobody can see what is hidden the absolute limit alone holds`() {
        let place = CommentPlacement(publicCounter: 30, hiddenCount: 7, counterIncludesHidden: .no)
        #expect(budget.use(at: place).limit == 20)
        #expect(budget.use(at: place).refusal == nil)
    }

    @Test func `under a paid advertisement the budget refuses nothing`() {
        let place = CommentPlacement(kind: .paidAd, publicCounter: 20, hiddenCount: 9)
        #expect(budget.use(at: place).refusal == nil)
        #expect(budget.use(at: place).limit == 1)
    }
}
