RETURN [
  COLLECT {
    WITH head($asOf) AS asOf
    CALL () {
      WHEN $within = [] THEN { MATCH (issue:Issue) RETURN issue }
      ELSE {
        MATCH (top:Place {id: head($within)})
        WITH DISTINCT top
        MATCH (place) ((:Place)<-[:PLACED]-(inner WHERE NOT coalesce(inner.start_earliest > head($asOf), false) AND NOT coalesce(inner.end_latest < head($asOf), false))-[:IN_PLACE]->()){0,30} (top)
        WITH DISTINCT place
        MATCH (place)<-[:CONCERNS_PLACE]-(issue)
        RETURN DISTINCT issue
      }
    }
    WITH asOf, issue
    WHERE {{filter}}
      AND NOT coalesce(issue.postedOn_earliest > asOf, false)
    WITH asOf, issue, issue AS this,
      // if STATUS
      {{status}} AS followed
      // else
      null AS followed
      // end
    // if TIMELINESS
    CALL (this, asOf) {
      {{timeliness}} AS timeliness
    }
    // end
    WITH issue,
      // if ANSWERED
      followed[0] AS status,
      // else
      followed AS status,
      // end
      // if TIMELINESS
      timeliness,
      // end
      // if PLACE
      COLLECT {
        MATCH (issue)-[:CONCERNS_PLACE]->(start:Place)
        MATCH (start) ((:Place)<-[:PLACED]-(inner:Placement WHERE NOT coalesce(inner.start_earliest > head($asOf), false) AND NOT coalesce(inner.end_latest < head($asOf), false))-[:IN_PLACE]->(:Place)){0,30} (place:Place)
        WHERE $level = [] OR place.kind IN $level
        RETURN DISTINCT place.id
      } AS places,
      // end
      // if BODY
      COLLECT {
        MATCH (issue)<-[:OF_ISSUE|ANSWERS]-()-[:DONE_BY|DIRECTED_TO|CARRIED_OUT_BY]->(body:Organization)
        RETURN DISTINCT body.id
      } AS bodies,
      // end
      // if CHANNEL
      COLLECT {
        MATCH (issue)-[:VIA]->(:Channel)-[:IN_NETWORK]->{0,10}(channel:Channel)
        RETURN DISTINCT channel.id
      } AS channels,
      // end
      // if ANSWERED
      followed[0] = 'ANSWERED'
        OR coalesce(issue.repliedOn_latest <= asOf, false)
        OR followed[1] = 'AS_TOLD' AND EXISTS { (issue)<-[:OF_ISSUE]-(step) WHERE step.type IN ['REPLIED', 'ANSWERED_ON_SITE'] }
        AS answered
      // else
      false AS answered
      // end
    UNWIND $groupings AS by
    // if PLACE
    UNWIND CASE WHEN places = [] OR NOT 'PLACE' IN by THEN [null] ELSE places END AS place
    // end
    // if BODY
    UNWIND CASE WHEN bodies = [] OR NOT 'BODY' IN by THEN [null] ELSE bodies END AS body
    // end
    // if CHANNEL
    UNWIND CASE WHEN channels = [] OR NOT 'CHANNEL' IN by THEN [null] ELSE channels END AS channel
    // end
    WITH by, issue, status AS now, answered,
      // if TIMELINESS
      timeliness,
      // else
      null AS timeliness,
      // end
      // if PLACE
      place,
      // else
      null AS place,
      // end
      // if BODY
      body,
      // else
      null AS body,
      // end
      // if CHANNEL
      channel,
      // else
      null AS channel,
      // end
      // if OTHER
      CASE WHEN 'HANDLING_CLASS' IN by THEN issue.handlingClass END AS handlingClass,
      CASE WHEN 'FIELD' IN by THEN issue.field END AS field,
      CASE WHEN 'KIND' IN by THEN issue.kind END AS kind,
      CASE WHEN 'STATUS' IN by THEN status END AS status,
      CASE WHEN 'YEAR' IN by AND issue.postedOn_earliest.year = issue.postedOn_latest.year
        THEN issue.postedOn_earliest.year END AS year,
      CASE WHEN 'MONTH' IN by AND left(toString(issue.postedOn_earliest), 7) = left(toString(issue.postedOn_latest), 7)
        THEN left(toString(issue.postedOn_earliest), 7) END AS month
      // else
      null AS handlingClass, null AS field, null AS kind, null AS status, null AS year, null AS month
      // end
    WITH size(by) = 0 AS total, place, body, channel, handlingClass, field, kind, status, year, month,
      count(issue) AS raised,
      count(CASE WHEN answered THEN 1 END) AS answered,
      count(CASE WHEN now = 'CLOSED' THEN 1 END) AS closed,
      count(CASE WHEN now = 'IN_PROGRESS' THEN 1 END) AS inProgress,
      count(CASE WHEN now = 'NOT_STATED' THEN 1 END) AS notStated,
      count(CASE WHEN timeliness <> 'NO_LAST_DAY' THEN 1 END) AS withLastDay,
      count(CASE WHEN timeliness = 'ON_TIME' THEN 1 END) AS onTime,
      count(CASE WHEN timeliness = 'LATE' THEN 1 END) AS late,
      count(CASE WHEN timeliness = 'OVERDUE' THEN 1 END) AS overdue,
      count(CASE WHEN timeliness = 'NOT_YET_DUE' THEN 1 END) AS notYetDue,
      {{issues}} AS ids
    RETURN [total, [place, body, channel, handlingClass, field, kind, status, year, month],
      [raised, answered, closed, inProgress, notStated, withLastDay, onTime, late, overdue, notYetDue], COLLECT { UNWIND ids AS id RETURN id ORDER BY id LIMIT 100 }]
  },
  // if COMPARABLE
  COLLECT {
    UNWIND $comparable AS by
    WITH by, head($asOf) AS asOf
    CALL () {
      WHEN $within = [] THEN { MATCH (number:Observation) WHERE number.property IN $measures RETURN number }
      ELSE {
        MATCH (top:Place {id: head($within)})
        WITH DISTINCT top
        MATCH (place) ((:Place)<-[:PLACED]-(inner WHERE NOT coalesce(inner.start_earliest > head($asOf), false) AND NOT coalesce(inner.end_latest < head($asOf), false))-[:IN_PLACE]->()){0,30} (top)
        WITH DISTINCT place
        MATCH (place)<-[:COVERS|ABOUT]-(number:Observation)
        WHERE number.property IN $measures
        RETURN DISTINCT number
      }
    }
    WITH by, number
    WHERE (number.property <> 'RANK' OR EXISTS { (number)-[:ABOUT]->(:Channel) })
      AND NOT EXISTS { (number)-[:ABOUT]->(:Issue) }
    WITH by, number,
      CASE WHEN 'PLACE' IN by THEN COLLECT {
        MATCH (number)-[:COVERS|ABOUT]->(place:Place)
        WHERE $level = [] OR place.kind IN $level
        RETURN DISTINCT place.id
      } ELSE [null] END AS places,
      CASE WHEN 'BODY' IN by THEN COLLECT { MATCH (number)-[:ABOUT]->(body:Organization) RETURN body.id } ELSE [null] END AS bodies,
      CASE WHEN 'CHANNEL' IN by THEN COLLECT { MATCH (number)-[:ABOUT]->(channel:Channel) RETURN channel.id } ELSE [null] END AS channels,
      CASE WHEN 'YEAR' IN by AND number.period_earliest.year = number.period_latest.year
        THEN number.period_earliest.year END AS year,
      CASE WHEN 'MONTH' IN by AND left(toString(number.period_earliest), 7) = left(toString(number.period_latest), 7)
        THEN left(toString(number.period_earliest), 7) END AS month
    WHERE NOT ('YEAR' IN by AND year IS NULL) AND NOT ('MONTH' IN by AND month IS NULL)
    UNWIND places AS place
    UNWIND bodies AS body
    UNWIND channels AS channel
    WITH place, body, channel, year, month, number ORDER BY number.id
    WITH place, body, channel, year, month,
      collect(DISTINCT CASE WHEN number.basis = 'REPORTED' THEN number.id END) AS reported,
      collect(DISTINCT CASE WHEN number.basis = 'COMPUTED' THEN number.id END) AS computed
    RETURN [[place, body, channel, null, null, null, null, year, month], reported[..100], computed[..100]]
  }
  // else
  []
  // end
] AS answer
