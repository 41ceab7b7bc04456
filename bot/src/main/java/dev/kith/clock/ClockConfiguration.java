package dev.kith.clock;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** The two clocks, and the timer that runs every tick. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    MachineTime machineTime() {
        return MachineTime.system();
    }

    @Bean
    BusinessTime businessTime(MachineTime machine, Offset offset) {
        return new BusinessTime(machine, offset);
    }

    @Bean
    Ticks ticks(List<Tick> all) {
        return new Ticks(all);
    }

    @Bean
    TimeMachine timeMachine(BusinessTime business, Offset offset, Ticks ticks, List<RealWorld> realWorld) {
        return new TimeMachine(business, offset, ticks, ClockConfiguration::breathe, realWorld);
    }

    private static void breathe() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Bean
    Timer timer(BusinessTime business, Ticks ticks) {
        return new Timer(business, ticks, Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Real time's hand on the ticks. */
    record Timer(BusinessTime business, Ticks ticks, Executor executor) {

        @Scheduled(fixedDelayString = "${kith.tick:200ms}")
        void beat() {
            ticks.beat(business, executor);
        }
    }
}
