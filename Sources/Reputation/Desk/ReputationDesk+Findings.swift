import Conversations
import CrisisDetection
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Commitments
import Presence
import ReputationFoundations
import ServiceLevels

extension ReputationDesk {
    /// What there is to do at a moment; what occurred later is left out.
    ///
    /// - Parameters:
    ///   - time: The moment.
    ///   - people: How many people answer; by default those of the roster, else those who replied in the last week.
    ///   - timeLeft: How long they are there; by default until the ends of their shifts, and eight hours without a roster.
    /// - Returns: Everything that the desk has to say.
    /// - Throws: The error of a calendar, target, roster or time zone.
    /// - Complexity: O(n log n) for n events; words are read once, however often this is called.
    public mutating func findings(
        at time: Date,
        people: Int? = nil,
        timeLeft: Duration? = nil
    ) async throws -> DeskFindings {
        let (past, copies) = await judgedLog(at: time)
        let brand = configuration.brand
        let staff = try DeskStaff(configuration, at: time, people: people, timeLeft: timeLeft, in: past)
        let capacity = try staff.map {
            try ResponseCapacity(people: $0.people.count, handlingTime: configuration.handlingTime)
        }
        let sentiment = readSentiment(in: past)
        var settings = MonitorSettings()
        settings.knownEvents = configuration.knownEvents
        let crisis =
            modules.watchesCrisis
            ? modules.crisis.watch(
                past,
                for: brand,
                at: time,
                capacity: capacity,
                settings: settings,
                sentiment: sentiment
            ) : nil
        let state = DeskState(
            past,
            for: brand,
            at: time,
            under: modules.holdsTargets ? try compiledTargets(at: time) : nil,
            incidents: crisis?.spread ?? [],
            crisis: crisis?.level,
            reading: { sentiment.readings[$0.id] ?? MessageReading() }
        )
        let material = CaseMaterial(past, for: brand, state: state, readings: sentiment.readings)
        var findings = DeskFindings(state)
        findings.crisis = crisis
        findings.sent = review(past, material)
        findings.cannedLines = CannedLine.all(in: past, for: BrandMatcher(brand))
        if let crisis, !crisis.alerts.isEmpty {
            findings.storm = StormDay(past, for: BrandMatcher(brand), at: time, readings: sentiment.readings)
        }
        findings.capacity = capacity
        findings.team = configuration.team
        findings.staff = staff
        findings.surge = try surge(crisis, staff, in: past)
        findings.likelySamePersons = LikelySamePerson.all(in: state.worklist, crisis?.spread ?? [])
        findings.plan = staff.map {
            WorkPlan(state.worklist, staff: $0, at: time, handlingTime: configuration.handlingTime)
        }
        findings.replyPlans = material.replyPlans(at: time, staff: staff, library: &library)
        findings.cases = material.overviews(
            at: time,
            coolOff: configuration.coolOff,
            owner: { configuration.profile(of: $0)?.owner }
        )
        findings.mergeSuggestions = MergeSuggestion.all(in: past, for: brand, readings: sentiment.readings)
        findings.caseWriters = material.firstMessages(of: findings.mergeSuggestions.flatMap(\.cases))
        findings.routing = routing(in: past)
        findings.handOffs = PendingHandOff.all(in: material.cases, privateReplies: material.privateReplies, at: time)
        let corrections = CorrectionLedger(past)
        let words = ReadWords(readings: sentiment.readings, replies: findings.sent?.words ?? [:])
        findings.presence = try presence(in: past, corrections, words, at: time)
        let review = PromiseReview(past, for: brand, at: time)
        findings.promises = PromiseFindings(review, corrections: corrections, presence: findings.presence)
        findings.moderation = moderation?.findings(in: past, for: BrandMatcher(brand), at: time)
        let matcher = BrandMatcher(brand)
        findings.contacts = crisis.map { ContactCoverage.all(of: $0, in: past, for: matcher) } ?? []
        findings.shelves = ShelfFinding.all(in: past, words: words)
        findings.copies = copies
        return findings
    }

    /// The digests that have become due, each told once.
    ///
    /// - Throws: The error of an unknown time zone.
    public mutating func takeDueDigests(at time: Date) async throws -> [DailyDigest] {
        guard let schedule = configuration.digest else { return [] }
        let matcher = BrandMatcher(configuration.brand)
        let answers = await judgedLog(at: time).log.threads(for: matcher).flatMap(\.answers)
        return try digests.digests(of: answers, on: schedule, through: time)
    }

    /// What had happened by a moment, with a judgement of each reply of the brand and the promises in it, and copies of
    /// one message put aside.
    mutating func judgedLog(at time: Date) async -> (log: ConversationLog, copies: [CopiedMessage]) {
        var past = log.upTo(time)
        let copies = CopiedMessage.all(in: past)
        past.append(copies.flatMap { $0.dismissals(in: past) })
        if var cache = judgements {
            past.append(await cache.judgements(in: past, sharing: &verdicts))
            judgements = cache
        }
        if let recorder { past.append(recorder.promises(in: past, reading: &promises)) }
        // Every part of the desk reads the same threads, so they are folded for all of them.
        let matcher = BrandMatcher(configuration.brand)
        past.fold(for: matcher)
        if let recorder {
            past.append(recorder.answers(in: past))
            past.fold(for: matcher)
        }
        return (past, copies)
    }

    private mutating func review(_ past: ConversationLog, _ material: CaseMaterial) -> SentReplyReview? {
        guard var cache = verdicts else { return nil }
        let review = SentReplyReview(past, for: configuration.brand, cache: &cache, material: material)
        verdicts = cache
        return review
    }

    private mutating func routing(in past: ConversationLog) -> [CaseID: CaseRouting] {
        let verdicts = verdicts
        return routing.routing(in: past, for: BrandMatcher(configuration.brand)) { verdicts?.actions(of: $0) ?? [] }
    }

    private func surge(
        _ crisis: CrisisWatch?,
        _ staff: DeskStaff?,
        in past: ConversationLog
    ) throws -> SurgeFindings? {
        guard let crisis, let staff, crisis.level > .single || configuration.team.contains(where: \.isSurgeStaff)
        else { return nil }
        let matcher = BrandMatcher(configuration.brand)
        let present: Set<AgentID> =
            if staff.evidence == .told {
                try DeskStaff(configuration, at: crisis.time, people: nil, timeLeft: nil, in: past)?.members ?? []
            } else {
                staff.members
            }
        return try SurgeFindings(
            crisis,
            team: configuration.team,
            people: staff.people.count,
            handlingTime: configuration.handlingTime,
            isOnDuty: present.contains,
            in: past,
            for: matcher
        )
    }

    private mutating func readSentiment(in past: ConversationLog) -> ReadSentiment {
        let matcher = BrandMatcher(configuration.brand)
        var found: [MessageID: MessageReading] = [:]
        for thread in past.threads(for: matcher) {
            for item in thread.items(of: .customer) { found[item.id] = readings.reading(of: item.message) }
        }
        return ReadSentiment(readings: found)
    }
}
