package dev.kith.console;

import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Pages with their header, which asks in which mode Kith runs. */
final class WholePages {

    private WholePages() {}

    @EnableWebMvc
    static class Web {}

    /** The pages of one controller. */
    static <T> MockMvc of(Class<T> type, T pages) {
        var context = new GenericWebApplicationContext(new MockServletContext());
        new AnnotatedBeanDefinitionReader(context).register(Web.class);
        context.registerBean(type, () -> pages);
        context.registerBean(ThymeleafViewResolver.class, CampaignPagesTest::views);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }
}
