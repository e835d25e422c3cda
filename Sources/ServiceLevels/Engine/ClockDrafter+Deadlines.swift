import Conversations
import ReputationFoundations

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// When a clock's target is used up.
extension ClockDrafter {
    /// Works out when the present target is used up.
    func deadline(of course: inout ClockCourse, _ plan: ClockPlan) {
        let target = books.target(course.rule)
        let book = books.book(of: course.rule)
        let calendar = book.calendars[target.calendar]
        let origin = Instant(milliseconds: course.origin)
        course.breach = ClockRecord.never
        course.exhausted = ClockRecord.never
        course.asked = plan.start
        guard origin >= calendar.timeline.horizon.lowerBound, origin <= calendar.timeline.horizon.upperBound else {
            course.isBeyondHorizon = true
            return
        }
        guard let limit = limit(of: target, course.rule, calendar, origin, plan) else {
            course.isBeyondHorizon = true
            return
        }
        let left = max(0, limit - course.carried)
        let isPausedForGood = course.counting.ranges.last?.upperBound == .distantFuture
        if left == 0, limit > 0 {
            (course.exhausted, course.breach) = (course.origin, course.origin)
        } else if let ends = calendar.timeline.deadline(from: origin, after: left, excluding: course.counting) {
            course.exhausted = ends.exhausted.milliseconds
            course.breach = target.target.limit == .endOfBusinessDay ? course.exhausted : ends.breach.milliseconds
        } else if !isPausedForGood {
            course.isBeyondHorizon = true
        }
        guard target.ceiling > 0,
            let ends = book.always.timeline.deadline(
                from: Instant(milliseconds: plan.start),
                after: target.ceiling,
                excluding: course.counting
            ), ends.breach.milliseconds < course.breach
        else { return }
        (course.exhausted, course.breach) = (ends.exhausted.milliseconds, ends.breach.milliseconds)
    }

    /// The open milliseconds that a target allows; `nil` where it cannot be told.
    private func limit(
        of target: CompiledTarget,
        _ rule: RuleNumber,
        _ calendar: CompiledCalendar,
        _ origin: Instant,
        _ plan: ClockPlan
    ) -> Int64? {
        switch target.target.limit {
        case .openTime: return target.limit
        case .endOfBusinessDay:
            do {
                let end = try calendar.endOfBusinessDay(of: origin.date)
                return calendar.timeline.elapsed(from: origin, to: Instant(end), excluding: .empty)
            } catch {
                return nil
            }
        case .platformWindow: return window(of: plan, rule)
        }
    }

    /// How long the platform lets people answer; `nil` where no rule is known or settled.
    func window(of plan: ClockPlan, _ rule: RuleNumber) -> Int64? {
        let channel = facts.items[plan.item].message.channel
        guard let surface = channel.replySurface,
            let window = books.book(of: rule).platforms.replyWindow(on: channel.platform, surface: surface),
            window.source.evidence.isSettled,
            let allowed = plan.metric == .standardWindow ? window.standardFor : window.humanAgentFor ?? window.openFor
        else { return nil }
        // At the end of the window to the millisecond it is over: the last moment is the one before.
        return max(1, allowed.wholeMilliseconds - 1)
    }
}

extension ReplyWindow {
    /// How long programs may answer too, where people may for longer.
    fileprivate var standardFor: Duration? {
        humanAgentFor.flatMap { people in openFor.flatMap { $0 < people ? $0 : nil } }
    }
}
