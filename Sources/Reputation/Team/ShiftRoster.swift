public import Conversations
public import ServiceLevels
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// Who is there when: the hours of each member of the team, by the week and on single dates.
public struct ShiftRoster: Hashable, Codable, Sendable {
    /// The hours of one member.
    public struct Shift: Hashable, Codable, Sendable {
        /// Whose.
        public var member: AgentID
        /// The day of the week; `nil` for a single date.
        public var weekday: Weekday?
        /// The date; `nil` for every week.
        public var date: LocalDate?
        /// When they begin and end, by the clocks of the roster's zone; past midnight is two shifts.
        public var hours: OpenHours

        /// Hours of every week.
        public init(_ member: AgentID, on weekday: Weekday, _ hours: OpenHours) {
            self.member = member
            self.weekday = weekday
            self.hours = hours
        }

        /// Hours of one date, beside those of the week.
        public init(_ member: AgentID, on date: LocalDate, _ hours: OpenHours) {
            self.member = member
            self.date = date
            self.hours = hours
        }

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case member, weekday, date, hours
        }

        /// Reads a shift, which names a day of the week or a date; an unknown field is an error that names it.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
            member = try container.decode(AgentID.self, forKey: .member)
            weekday = try container.decodeIfPresent(Weekday.self, forKey: .weekday)
            date = try container.decodeIfPresent(LocalDate.self, forKey: .date)
            hours = try container.decode(OpenHours.self, forKey: .hours)
            guard (weekday == nil) != (date == nil) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .weekday,
                    in: container,
                    debugDescription: "a shift has either a weekday or a date"
                )
            }
        }
    }

    /// The zone of all hours.
    public var zone: ZoneID
    /// The shifts, in any order.
    public var shifts: [Shift]

    /// Describes a roster.
    public init(zone: ZoneID, shifts: [Shift] = []) {
        self.zone = zone
        self.shifts = shifts
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case zone, shifts
    }

    /// Reads a roster; an unknown field is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        zone = try container.decode(ZoneID.self, forKey: .zone)
        shifts = try container.decode([Shift].self, forKey: .shifts)
    }

    /// Who is there at a moment, each with the end of their shift, sorted by name.
    ///
    /// - Parameters:
    ///   - time: The moment.
    ///   - zones: The rules of time zones.
    /// - Returns: Each member once, with the end of their last shift that runs.
    /// - Throws: The error of `zones` for an unknown zone.
    /// - Complexity: O(s) for s shifts.
    public func onDuty(
        at time: Date,
        zones: some ZoneRules = FoundationZoneRules()
    ) throws -> [(member: AgentID, until: Date)] {
        let offset = Int64(try zones.secondsFromUTC(in: zone, at: time)) * 1000
        let local = Instant(time).advanced(by: offset)
        let (day, millisecond) = local.milliseconds.floorDivided(by: 86_400_000)
        let civil = CivilDate(daysSince1970: Int(day))
        let date = LocalDate(civil.year, civil.month, civil.day)
        let second = Int(millisecond / 1000)
        var until: [AgentID: Date] = [:]
        for shift in shifts {
            let isToday = shift.date.map { $0 == date } ?? (shift.weekday == date.weekday)
            guard isToday, shift.hours.opens.secondOfDay <= second, second < shift.hours.closes.secondOfDay else {
                continue
            }
            let left = Int64(shift.hours.closes.secondOfDay) * 1000 - millisecond
            let end = Instant(time).advanced(by: left).date
            until[shift.member] = max(until[shift.member] ?? end, end)
        }
        return until.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Members whom a shift names and the team does not know, sorted.
    public func unknownMembers(in team: [TeamMember]) -> [AgentID] {
        let known = Set(team.map(\.id))
        return Set(shifts.map(\.member)).subtracting(known).sorted()
    }
}
