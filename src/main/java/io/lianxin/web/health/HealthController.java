package io.lianxin.web.health;

import io.lianxin.web.gate.Caller;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says to everybody whether the program is up, and only at its own machine what is wrong. */
@RestController
class HealthController {

    private final ApplicationAvailability availability;
    private final Readiness readiness;

    HealthController(ApplicationAvailability availability, Readiness readiness) {
        this.availability = availability;
        this.readiness = readiness;
    }

    /** Restart what answers otherwise. */
    @GetMapping("/health/live")
    ResponseEntity<Map<String, String>> live() {
        return told(availability.getLivenessState() == LivenessState.CORRECT, Map.of());
    }

    /** Send no requests to what answers otherwise. */
    @GetMapping({"/health", "/health/ready"})
    ResponseEntity<Map<String, String>> ready(HttpServletRequest request) {
        var trouble = readiness.trouble();
        return told(
                trouble == null,
                trouble == null || !Caller.isHere(request) ? Map.of() : Map.of("trouble", trouble));
    }

    private static ResponseEntity<Map<String, String>> told(
            boolean isUp, Map<String, String> details) {
        var body = new LinkedHashMap<String, String>();
        body.put("status", isUp ? "UP" : "DOWN");
        body.putAll(details);
        return ResponseEntity.status(isUp ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
